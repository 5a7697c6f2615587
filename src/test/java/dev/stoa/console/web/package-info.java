/** The staff API over HTTP, with the whole application behind it. */
@NullMarked
package dev.stoa.console.web;

import org.jspecify.annotations.NullMarked;
