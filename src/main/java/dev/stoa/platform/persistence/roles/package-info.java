/** Each module's statements under its module's role, so that the database itself refuses a trespass. */
@NullMarked
package dev.stoa.platform.persistence.roles;

import org.jspecify.annotations.NullMarked;
