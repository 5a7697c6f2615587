package dev.stoa.customer.application;

import dev.stoa.customer.Contact;
import dev.stoa.customer.CustomerApi;
import dev.stoa.customer.domain.Contacts;
import dev.stoa.customer.domain.Contacts.KeptContact;
import dev.stoa.customer.domain.Contacts.LastUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads contacts. */
@Service
class ContactReading implements CustomerApi {

    private final Contacts contacts;

    ContactReading(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<UUID, Contact> contacts(Collection<UUID> contactIds) {
        List<KeptContact> found = contacts.find(contactIds);
        keepThoseLongUnread(found);
        return found.stream().map(KeptContact::contact).collect(Collectors.toMap(Contact::id, contact -> contact));
    }

    private void keepThoseLongUnread(List<KeptContact> found) {
        List<UUID> longUnread = found.stream()
                .filter(kept -> kept.lastUse() == LastUse.LONGER_AGO)
                .map(kept -> kept.contact().id())
                .toList();
        if (!longUnread.isEmpty()) {
            contacts.keep(longUnread);
        }
    }
}
