/** Reads import files: cuts them into records, and records into values. */
@NullMarked
package dev.stoa.console.application.imports.file;

import org.jspecify.annotations.NullMarked;
