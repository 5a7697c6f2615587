package dev.stoa.fulfillment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of the saga in the order in which they are taken. Their names are stored and shown: renaming one is a migration. */
public enum Step {
    RESERVE_INVENTORY,
    AUTHORIZE_PAYMENT,
    CREATE_SHIPMENT,
    SEND_CONFIRMATION,
    /** The pivot: all is assured, so from here on the saga only goes forward. */
    CONFIRM_ORDER,
    /** As each parcel leaves. */
    RECORD_DISPATCH,
    /** With the last parcel that leaves. */
    CAPTURE_PAYMENT,
    /** As each parcel arrives. */
    RECORD_DELIVERY;

    /** The way to a confirmed order. */
    public static final List<Step> TO_CONFIRMATION = Arrays.asList(values()).subList(0, 5);

    /** What the saga does not wait for in vain. */
    static final List<Step> WITH_DEADLINE = List.of(RESERVE_INVENTORY, AUTHORIZE_PAYMENT, CREATE_SHIPMENT,
            SEND_CONFIRMATION);

    /** What is undone when the order fails, each before the next, the latest first. */
    static final List<Step> UNDO_ORDER = List.of(CREATE_SHIPMENT, AUTHORIZE_PAYMENT, RESERVE_INVENTORY);

    /** As shown and sent, such as {@code reserve_inventory}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Step of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Optional<Step> next() {
        var index = TO_CONFIRMATION.indexOf(this) + 1;
        return index > 0 && index < TO_CONFIRMATION.size() ? Optional.of(TO_CONFIRMATION.get(index)) : Optional.empty();
    }
}
