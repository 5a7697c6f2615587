package dev.stoa.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.customer.Contact;
import dev.stoa.customer.CustomerApi;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.customer.domain.UnreachableContact;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.kernel.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ApplicationModuleTest
class ContactTests {

    private static final PostalAddress BERLIN = new PostalAddress("Ada Lovelace", "Invalidenstraße 1", "2nd floor",
            "10115", "Berlin", "DE");
    private static final PostalAddress PARIS = new PostalAddress("Ada Lovelace", "Rue de Rivoli 1", null, "75001",
            "Paris", "FR");

    @Autowired
    CustomerOperations operations;
    @Autowired
    CustomerApi customers;
    @Autowired
    ContactExpiry expiry;
    @Autowired
    JdbcClient database;

    private UUID request = Ids.next();

    @BeforeEach
    void newRequest() {
        request = Ids.next();
    }

    @Test
    void recordsAContact() {
        UUID id = operations.recordContact(request, "ada@example.com", BERLIN);

        assertThat(customers.contacts(List.of(id, Ids.next())))
                .containsOnly(Map.entry(id, new Contact(id, "ada@example.com", BERLIN)));
    }

    @Test
    void recordsItOncePerRequest() {
        UUID id = operations.recordContact(request, "ada@example.com", BERLIN);

        assertThat(operations.recordContact(request, " ada@example.com", BERLIN)).isEqualTo(id);
        assertThat(operations.recordContact(Ids.next(), "ada@example.com", BERLIN)).isNotEqualTo(id);
    }

    @Test
    void leavesTheFirstContactAloneWhenTheAddressIsMended() {
        UUID first = operations.recordContact(request, "ada@example.com", BERLIN);
        UUID mended = operations.recordContact(request, "ada@example.com", PARIS);

        assertThat(customers.contacts(List.of(first, mended)).values()).extracting(Contact::deliveryAddress)
                .containsExactlyInAnyOrder(BERLIN, PARIS);
    }

    @Test
    void storesWithoutSurroundingSpacesAndEmptyLines() {
        UUID id = operations.recordContact(request, " ada@example.com ",
                new PostalAddress(" Ada ", " Rue 1 ", " ", " 75001 ", " Paris ", "FR"));

        assertThat(customers.contacts(List.of(id)).get(id)).isEqualTo(
                new Contact(id, "ada@example.com", new PostalAddress("Ada", "Rue 1", null, "75001", "Paris", "FR")));
    }

    @Test
    void recordsNothingThatIsUnreachable() {
        assertThatExceptionOfType(UnreachableContact.class)
                .isThrownBy(() -> operations.recordContact(request, "nobody", BERLIN));

        assertThat(database.sql("select count(*) from customer.contact where email = 'nobody'")
                .query(Integer.class)
                .single()).isZero();
    }

    @Test
    void erasesForGood(AssertablePublishedEvents events) {
        UUID id = operations.recordContact(request, "ada@example.com", BERLIN);

        operations.eraseContact(Ids.next(), id);
        operations.eraseContact(Ids.next(), id);
        operations.recordContact(request, "ada@example.com", BERLIN);

        assertThat(customers.contacts(List.of(id))).isEmpty();
        assertThat(events.ofType(CustomerErased.class).matching(CustomerErased::contactId, id::equals)).hasSize(1);
    }

    @Test
    void tellsHoldersOfCopiesEvenWhenTheContactHasExpired(AssertablePublishedEvents events) {
        UUID expired = Ids.next();

        operations.eraseContact(request, expired);

        assertThat(events.ofType(CustomerErased.class).matching(CustomerErased::contactId, expired::equals)).hasSize(1);
    }

    @Test
    void removesWhatNobodyHasReadForADay() {
        UUID id = contactLastUsed(Duration.ofHours(25));
        UUID younger = contactLastUsed(Duration.ofHours(23));

        expiry.removeExpired();

        assertThat(customers.contacts(List.of(id, younger))).containsOnlyKeys(younger);
    }

    @Test
    void keepsWhatIsRead() {
        UUID id = contactLastUsed(Duration.ofHours(25));

        customers.contacts(List.of(id));
        expiry.removeExpired();

        assertThat(customers.contacts(List.of(id))).containsOnlyKeys(id);
    }

    @Test
    void writesNothingForReadsWithinTheHour() {
        UUID id = contactLastUsed(Duration.ofMinutes(50));
        String before = rowVersion(id);

        customers.contacts(List.of(id));

        assertThat(rowVersion(id)).isEqualTo(before);
    }

    private UUID contactLastUsed(Duration ago) {
        UUID id = operations.recordContact(Ids.next(), "ada@example.com", BERLIN);
        database.sql("update customer.contact set last_used_at = now() - make_interval(secs => ?) where id = ?")
                .params(ago.toSeconds(), id)
                .update();
        return id;
    }

    private String rowVersion(UUID id) {
        return database.sql("select xmin::text from customer.contact where id = ?")
                .param(id)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
