@NullMarked
package dev.stoa.console.application.imports.run;

import org.jspecify.annotations.NullMarked;
