package dev.stoa.customer;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Reads contacts. */
public interface CustomerApi {

    /**
     * Contacts by id; unknown, expired and erased ones are left out. Being read keeps a contact from expiring for another
     * 24 hours.
     */
    Map<UUID, Contact> contacts(Collection<UUID> contactIds);
}
