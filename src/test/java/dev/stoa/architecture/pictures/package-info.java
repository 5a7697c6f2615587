/** The pictures: what is drawn of the architecture, and from where one looks at it. */
@NullMarked
package dev.stoa.architecture.pictures;

import org.jspecify.annotations.NullMarked;
