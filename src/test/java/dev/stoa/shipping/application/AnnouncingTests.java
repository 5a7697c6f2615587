package dev.stoa.shipping.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.kernel.Ids;
import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.domain.Consignees;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

/** What happens between the call and its outcome: crashes, cancellations and erasures that come in between. */
@Enforces(10)
@ApplicationModuleTest(extraIncludes = {"customer", "sandbox"})
@Import(MailRoom.class)
class AnnouncingTests {

    @Autowired
    MailRoom room;
    @Autowired
    ShippingApi shipping;
    @Autowired
    Consignees consignees;
    @Autowired
    TransactionOperations transactions;
    @Autowired
    JdbcClient database;

    private UUID order = Ids.next();

    @BeforeEach
    void takeAnotherOrder() {
        order = Ids.next();
    }

    @Test
    void aCrashAfterTheCallAnnouncesNoSecondParcel() {
        var create = room.create(order);
        room.announce(create, 1);
        room.complete(room.announce(create, 1));

        assertThat(parcels()).isEqualTo(1);
        assertThat(room.told(order)).containsExactly("ShipmentCreated");
    }

    @Test
    void aCancellationBetweenCallAndOutcomeWins() {
        var create = room.create(order);
        var outcome = room.announce(create, 1);
        room.send(MailRoom.cancel(order, "main"));
        room.complete(outcome);

        assertThat(shipping.shipmentsOf(order)).isEmpty();
        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.streetOf(create.contactId())).isNull();
        assertThat(room.told(order)).containsExactly("ShipmentCancelled", "ShipmentRejected CALLED_OFF");
    }

    @Test
    void aContactThatGoesBetweenTwoAttemptsLeavesNoParcelBehind() {
        var create = room.create(order);
        room.announce(create, 1);
        assertThat(room.carrierSays(order)).isEqualTo("announced");
        database.sql("delete from customer.contact where id = ?").param(create.contactId()).update();

        room.complete(room.announce(create, 1));
        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.told(order)).containsExactly("ShipmentRejected CONTACT_GONE");
    }

    @Test
    void aRepetitionAfterTheContactHasGoneLeavesTheParcelAlone() {
        var create = room.create(order);
        room.send(create);
        database.sql("delete from customer.contact where id = ?").param(create.contactId()).update();

        room.complete(room.announce(create, 1));
        assertThat(room.carrierSays(order)).isEqualTo("announced");
        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.CREATED);
        assertThat(room.told(order)).containsExactly("ShipmentCreated");
    }

    @Test
    void anOrderThatTheCarrierDoesNotAnswerIsGivenUpInTheEnd() {
        var create = room.create(order);
        room.announce(create, 8);
        room.complete(room.announce(create, 9));
        room.awaitQuiet();

        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.REJECTED);
        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.told(order)).containsExactlyInAnyOrder("ShipmentRejected CARRIER_UNAVAILABLE",
                "ShipmentCancelled");
    }

    @Test
    void anOutcomeThatComesAfterItWasGivenUpTellsSo() {
        var create = room.create(order);
        var late = room.announce(create, 8);
        room.announce(create, 9);
        room.complete(late);
        room.awaitQuiet();

        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.told(order)).containsExactlyInAnyOrder("ShipmentRejected CARRIER_UNAVAILABLE",
                "ShipmentCancelled");
    }

    @Test
    void anErasureBetweenCallAndOutcomeLeavesNothingPersonal() {
        var create = room.create(order);
        var outcome = room.announce(create, 1);
        room.send(new CustomerErased(create.contactId()));
        room.complete(outcome);

        assertNothingPersonal(create);
    }

    @Test
    void anErasureThatCommitsWhileTheOutcomeIsWrittenLeavesNothingPersonal() throws Exception {
        var create = room.create(order);
        var outcome = room.announce(create, 1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> late = transactions.execute(_ -> {
                consignees.erase(create.contactId());
                var waiting = others.submit(() -> room.complete(outcome));
                awaitSomebodyBlocked();
                return waiting;
            });
            late.get();
        }
        assertNothingPersonal(create);
    }

    @Test
    void anErasureWaitsForAnOutcomeUnderWay() throws Exception {
        var create = room.create(order);
        var outcome = room.announce(create, 1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> erasure = transactions.execute(_ -> {
                outcome.record();
                var waiting = others.submit(() -> transactions
                        .executeWithoutResult(_ -> consignees.erase(create.contactId())));
                awaitSomebodyBlocked();
                return waiting;
            });
            erasure.get();
        }
        assertNothingPersonal(create);
    }

    private void assertNothingPersonal(CreateShipment create) {
        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.CREATED);
        assertThat(room.streetOf(create.contactId())).isNull();
        assertThat(shipping.labels(List.of(room.shipment(order).id()))).isEmpty();
    }

    private long parcels() {
        return database.sql("select count(*) from sandbox.parcel where reference = ?")
                .param(order + "/main")
                .query(Long.class)
                .single();
    }

    private void awaitSomebodyBlocked() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(database
                        .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()).isPositive());
    }
}
