@NullMarked
package dev.stoa.platform;

import org.jspecify.annotations.NullMarked;
