/**
 * Mail to shoppers: templates, the outgoing mail, and what became of it. Each mail goes out once.
 */
@ApplicationModule(displayName = "Notification", allowedDependencies = {"kernel", "messaging", "platform", "customer",
        "customer :: events"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.notification;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
