/** How personal data is recognized: by the names of what holds it, and by the values of a planted person. */
@NullMarked
package dev.stoa.extraction.personal;

import org.jspecify.annotations.NullMarked;
