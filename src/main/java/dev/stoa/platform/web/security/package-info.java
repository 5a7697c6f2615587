/** Sign-in of staff, and what is open to everybody. */
@NullMarked
package dev.stoa.platform.web.security;

import org.jspecify.annotations.NullMarked;
