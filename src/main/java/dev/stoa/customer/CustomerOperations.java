package dev.stoa.customer;

import java.util.UUID;

/** Writes contacts. */
public interface CustomerOperations {

    /**
     * Records whom an order is for. A contact that nobody reads expires after 24 hours. Throws {@code RequestRefused}
     * (invalid, with the fields as {@code email} and {@code deliveryAddress.*}) for an address that no post or mail can
     * reach. The same request with another address is another contact: it was mended after a refusal.
     *
     * @return the contact's id
     */
    UUID recordContact(UUID requestId, String email, PostalAddress deliveryAddress);

    /**
     * Erases a contact for good and tells every holder of copies, once. An id that is not known here, or no longer, is told
     * all the same: copies outlive a contact that has expired.
     */
    void eraseContact(UUID requestId, UUID contactId);
}
