/**
 * The architecture in pages and pictures, made from code, tests and a recorded run; {@code docs/architecture} is their
 * committed copy, and a build in which the two differ fails.
 */
@NullMarked
package dev.stoa.architecture;

import org.jspecify.annotations.NullMarked;
