/**
 * The order-fulfillment saga: takes an order from placed to confirmed step by step, and undoes the steps in reverse order
 * when one of them fails or takes too long.
 */
@ApplicationModule(displayName = "Fulfillment", allowedDependencies = {"kernel", "messaging", "platform",
        "ordering :: events", "ordering :: commands", "inventory :: events", "inventory :: commands",
        "payment :: events", "payment :: commands", "shipping :: events", "shipping :: commands",
        "notification :: events", "notification :: commands", "cart :: commands"})
@InLayer(Layer.PROCESS)
@NullMarked
package dev.stoa.fulfillment;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
