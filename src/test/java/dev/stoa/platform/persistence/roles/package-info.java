@NullMarked
package dev.stoa.platform.persistence.roles;

import org.jspecify.annotations.NullMarked;
