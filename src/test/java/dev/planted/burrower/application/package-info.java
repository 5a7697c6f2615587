/** Work. */
@NullMarked
package dev.planted.burrower.application;

import org.jspecify.annotations.NullMarked;
