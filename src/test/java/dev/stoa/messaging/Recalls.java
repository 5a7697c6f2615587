package dev.stoa.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The compensation in the module of {@link Harbor}. */
class Recalls {

    private final List<String> keys = new CopyOnWriteArrayList<>();

    @MessageListener(id = "harbor.recall", retry = Retry.FOREVER)
    void on(ParcelRecalled parcel) {
        keys.add(parcel.key());
    }

    List<String> keys() {
        return keys;
    }
}
