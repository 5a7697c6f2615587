@NullMarked
package dev.stoa.console.web.imports;

import org.jspecify.annotations.NullMarked;
