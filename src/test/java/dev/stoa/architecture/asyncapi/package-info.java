/** The messages as an AsyncAPI document, which only ever grows. */
@NullMarked
package dev.stoa.architecture.asyncapi;

import org.jspecify.annotations.NullMarked;
