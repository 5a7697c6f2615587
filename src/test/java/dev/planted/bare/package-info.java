/** X12: has tables and a bean, but no migration, no module test, no allow-list and no golden message. */
@ApplicationModule
@NullMarked
package dev.planted.bare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
