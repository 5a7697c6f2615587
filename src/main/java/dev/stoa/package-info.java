@NullMarked
package dev.stoa;

import org.jspecify.annotations.NullMarked;
