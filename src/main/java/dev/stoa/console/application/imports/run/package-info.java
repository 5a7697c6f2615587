/** An import on its way: its file is read, its rows are checked and applied. */
@NullMarked
package dev.stoa.console.application.imports.run;

import org.jspecify.annotations.NullMarked;
