package dev.stoa.fulfillment.domain.order;

import dev.stoa.fulfillment.domain.order.Order.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of the order, and how far it has come.
 *
 * @param number counts from 1, in the order in which inventory chose the locations; it stays whichever parcel leaves first
 * @param units what is in it; empty when that is the whole order, which need not be stored twice
 * @param trackingNumber null until it has left
 * @param dispatchToldOf whether its leaving was passed on
 * @param deliveryToldOf whether its arrival was passed on
 */
public record Parcel(int number, String location, List<Unit> units, int weightGrams, @Nullable String trackingNumber,
        boolean dispatchToldOf, boolean arrived, boolean deliveryToldOf) {

    public Parcel {
        units = List.copyOf(units);
    }

    static Parcel planned(int number, String location, List<Unit> units, int weightGrams) {
        return new Parcel(number, location, units, weightGrams, null, false, false, false);
    }

    public boolean hasLeft() {
        return trackingNumber != null;
    }

    public Parcel left(String trackingNumber) {
        return hasLeft() ? this : with(trackingNumber, dispatchToldOf, arrived, deliveryToldOf);
    }

    public Parcel arrive() {
        return with(trackingNumber, dispatchToldOf, true, deliveryToldOf);
    }

    public Parcel tellDispatch() {
        return with(trackingNumber, true, arrived, deliveryToldOf);
    }

    public Parcel tellDelivery() {
        return with(trackingNumber, dispatchToldOf, arrived, true);
    }

    private Parcel with(@Nullable String newNumber, boolean newDispatchToldOf, boolean newArrived,
            boolean newDeliveryToldOf) {
        return new Parcel(number, location, units, weightGrams, newNumber, newDispatchToldOf, newArrived,
                newDeliveryToldOf);
    }
}
