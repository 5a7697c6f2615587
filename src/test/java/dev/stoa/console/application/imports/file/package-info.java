@NullMarked
package dev.stoa.console.application.imports.file;

import org.jspecify.annotations.NullMarked;
