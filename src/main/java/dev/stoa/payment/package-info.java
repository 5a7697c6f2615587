/**
 * Payments: authorizing, capturing, voiding and refunding through providers, after a fraud check, with a double-entry ledger
 * that the database itself keeps in balance.
 */
@ApplicationModule(displayName = "Payment", allowedDependencies = {"kernel", "messaging", "platform", "customer",
        "customer :: events", "sandbox"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.payment;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
