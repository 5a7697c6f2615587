/**
 * Customers and their contacts: who to write to and where to deliver. The only module that holds personal data as its
 * own; others keep a contact id, copy what they need when they need it, and purge their copies on {@code CustomerErased}.
 */
@ApplicationModule(displayName = "Customer", allowedDependencies = {"kernel", "messaging", "platform"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.customer;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
