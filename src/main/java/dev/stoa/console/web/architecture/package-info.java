/** The pages of the architecture, which the build makes, and what goes on between the modules right now. */
@NullMarked
package dev.stoa.console.web.architecture;

import org.jspecify.annotations.NullMarked;
