package dev.stoa.shipping;

/** Where a shipment stands. */
public enum ShipmentState {
    CREATED,
    DISPATCHED,
    DELIVERED,
    REJECTED,
    CANCELLED
}
