@NullMarked
package dev.stoa.platform.integration;

import org.jspecify.annotations.NullMarked;
