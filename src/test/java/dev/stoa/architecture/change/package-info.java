/**
 * What a range of commits means for architects: two models, read from git and compared. It runs by {@code
 * docs/architecture/changes} without a build, hence needs nothing but the JDK.
 */
@NullMarked
package dev.stoa.architecture.change;

import org.jspecify.annotations.NullMarked;
