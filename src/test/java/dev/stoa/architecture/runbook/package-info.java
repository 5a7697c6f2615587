/** Runbooks: what a module's absence means. Facts come from the model and from a shop in which modules are made absent. */
@NullMarked
package dev.stoa.architecture.runbook;

import org.jspecify.annotations.NullMarked;
