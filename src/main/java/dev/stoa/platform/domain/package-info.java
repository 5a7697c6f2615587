@NullMarked
package dev.stoa.platform.domain;

import org.jspecify.annotations.NullMarked;
