/** The architecture in facts, as code, tables and gates say it: what every page and picture is made of. */
@NullMarked
package dev.stoa.architecture.model;

import org.jspecify.annotations.NullMarked;
