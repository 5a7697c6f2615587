package dev.stoa.customer;

import java.util.UUID;

/** Writes contacts. */
public interface CustomerOperations {

    /**
     * Records whom an order is for. A contact that nobody reads expires after 24 hours. Throws {@code RequestRefused}
     * (invalid, with the fields as {@code email} and {@code deliveryAddress.*}) for an address that no post or mail can
     * reach.
     *
     * @return the contact's id
     */
    UUID recordContact(UUID requestId, String email, PostalAddress deliveryAddress);

    /** Erases a contact for good and tells every holder of copies; unknown ids are ignored. */
    void eraseContact(UUID requestId, UUID contactId);
}
