/** What nobody else should see. */
@NullMarked
package dev.planted.granary.domain;

import org.jspecify.annotations.NullMarked;
