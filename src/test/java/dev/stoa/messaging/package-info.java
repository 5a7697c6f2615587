/** The delivery engine on real PostgreSQL, with modules and messages made for the purpose. */
@NullMarked
package dev.stoa.messaging;

import org.jspecify.annotations.NullMarked;
