@NullMarked
package dev.stoa.platform.web;

import org.jspecify.annotations.NullMarked;
