package dev.stoa.console.application.imports.run;

import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.RequestRefused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Refuses to open the stock of one SKU, and with it all that is asked in the same request. */
final class PickyInventory {

    private PickyInventory() {}

    static InventoryOperations refusing(String sku, InventoryOperations inventory) {
        return (InventoryOperations) Proxy.newProxyInstance(PickyInventory.class.getClassLoader(),
                new Class<?>[]{InventoryOperations.class}, (_, method, arguments) -> {
                    for (Object argument : arguments) {
                        if (argument instanceof Map<?, ?> units && units.containsKey(sku)) {
                            throw new RequestRefused(RequestRefused.Kind.INVALID, "picky",
                                    sku + " is not to be counted");
                        }
                    }
                    try {
                        return method.invoke(inventory, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
