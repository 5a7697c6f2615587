/** The start of the process: what is checked before it, and how it is announced or refused. */
@NullMarked
package dev.stoa.platform.application;

import org.jspecify.annotations.NullMarked;
