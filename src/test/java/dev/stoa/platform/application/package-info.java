@NullMarked
package dev.stoa.platform.application;

import org.jspecify.annotations.NullMarked;
