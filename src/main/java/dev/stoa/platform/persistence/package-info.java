/** The staff account, and the migrations of the modules. */
@NullMarked
package dev.stoa.platform.persistence;

import org.jspecify.annotations.NullMarked;
