/** What a recorded order says about the architecture: in which order things happen, and how often what crosses between modules. */
@NullMarked
package dev.stoa.architecture.recorded;

import org.jspecify.annotations.NullMarked;
