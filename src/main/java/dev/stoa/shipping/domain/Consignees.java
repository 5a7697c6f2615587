package dev.stoa.shipping.domain;

import java.util.UUID;

/** Our own copies of where parcels go. They are written together with their shipment. */
public interface Consignees {

    /** Purges what is personal about a contact, labels included, and keeps it from coming back. */
    void erase(UUID contactId);
}
