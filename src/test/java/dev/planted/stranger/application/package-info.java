/** Work. */
@NullMarked
package dev.planted.stranger.application;

import org.jspecify.annotations.NullMarked;
