/** Conventions of HTTP that hold for every module. */
@NullMarked
package dev.stoa.platform.web;

import org.jspecify.annotations.NullMarked;
