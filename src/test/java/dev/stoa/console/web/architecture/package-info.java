/** The architecture as the running application shows it. */
@NullMarked
package dev.stoa.console.web.architecture;

import org.jspecify.annotations.NullMarked;
