/** Work. */
@NullMarked
package dev.planted.meddler.application;

import org.jspecify.annotations.NullMarked;
