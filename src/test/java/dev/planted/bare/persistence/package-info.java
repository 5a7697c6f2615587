/** Tables that no migration makes. */
@NullMarked
package dev.planted.bare.persistence;

import org.jspecify.annotations.NullMarked;
