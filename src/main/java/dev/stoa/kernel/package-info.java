/**
 * Values that every module speaks: money, totals, market codes, pages, ids and refusals. It owns no table, holds no rule
 * of the business and depends on nothing of Stoa.
 */
@ApplicationModule(displayName = "Kernel", allowedDependencies = {})
@InLayer(Layer.GROUND)
@NullMarked
package dev.stoa.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
