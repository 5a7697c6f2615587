@NullMarked
package dev.stoa.console.domain.imports;

import org.jspecify.annotations.NullMarked;
