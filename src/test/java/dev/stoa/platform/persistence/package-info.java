@NullMarked
package dev.stoa.platform.persistence;

import org.jspecify.annotations.NullMarked;
