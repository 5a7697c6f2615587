package dev.stoa.customer.domain;

import dev.stoa.customer.Contact;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All contacts that are kept. */
public interface Contacts {

    /** Adds a contact unless its id is there already or was erased. */
    void add(Contact contact);

    /** Those of the ids that are there. */
    List<KeptContact> find(Collection<UUID> ids);

    /** Starts their 24 hours anew. */
    void keep(Collection<UUID> ids);

    /** Erases for good; false when that was done before. */
    boolean erase(UUID id);

    /**
     * Removes some of the contacts that nobody has read for 24 hours.
     *
     * @return how many; 0 when no more are left
     */
    int removeExpired(int atMost);

    /**
     * A contact as it is kept.
     *
     * @param lastUse whether its last use is recent enough to leave it unrecorded
     */
    record KeptContact(Contact contact, LastUse lastUse) {}

    /** Reads are recorded about once an hour, so that most of them write nothing. */
    enum LastUse {
        WITHIN_THE_HOUR,
        LONGER_AGO
    }
}
