package dev.stoa.customer.application;

import dev.stoa.customer.Contact;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.customer.domain.ContactPolicy;
import dev.stoa.customer.domain.Contacts;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.kernel.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes contacts. */
@Service
class ContactRecording implements CustomerOperations {

    private final Contacts contacts;
    private final ApplicationEventPublisher publisher;

    ContactRecording(Contacts contacts, ApplicationEventPublisher publisher) {
        this.contacts = contacts;
        this.publisher = publisher;
    }

    /** One statement and therefore its own transaction: on the way of every order, a commit of its own would cost more. */
    @Override
    public UUID recordContact(UUID requestId, String email, PostalAddress deliveryAddress) {
        PostalAddress address = stripped(deliveryAddress);
        ContactPolicy.check(email.strip(), address);
        Contact contact = new Contact(idOf(requestId, email.strip(), address), email.strip(), address);
        contacts.add(contact);
        return contact.id();
    }

    @Override
    @Transactional
    public void eraseContact(UUID requestId, UUID contactId) {
        if (contacts.erase(contactId)) {
            publisher.publishEvent(new CustomerErased(contactId));
        }
    }

    /**
     * Derived, so that a repetition finds its contact without a second index or a second look. What it says is part of it: a
     * shopper who mends the address after a refusal sends the same request id, and the parcel must go to the mended one.
     */
    private static UUID idOf(UUID requestId, String email, PostalAddress address) {
        return Ids.derived(requestId, "contact/" + email + address);
    }

    private static PostalAddress stripped(PostalAddress address) {
        return new PostalAddress(address.name().strip(), address.line1().strip(), strippedOrNull(address.line2()),
                address.postalCode().strip(), address.city().strip(), address.country().strip());
    }

    private static @Nullable String strippedOrNull(@Nullable String line) {
        return line == null || line.isBlank() ? null : line.strip();
    }
}
