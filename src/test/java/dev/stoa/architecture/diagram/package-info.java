/** Draws boxes and arrows: what lies where, that nothing covers anything, and the SVG of it. */
@NullMarked
package dev.stoa.architecture.diagram;

import org.jspecify.annotations.NullMarked;
