/**
 * The staff API, and later the staff pages and import jobs. It composes what other modules answer.
 */
@ApplicationModule(displayName = "Console", allowedDependencies = {"kernel", "messaging", "platform", "checkout",
        "fulfillment", "cart", "catalog", "pricing", "inventory", "ordering", "payment", "shipping", "notification",
        "customer", "sandbox"})
@NullMarked
package dev.stoa.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
