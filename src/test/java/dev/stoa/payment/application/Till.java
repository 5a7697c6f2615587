package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.Message;
import dev.stoa.payment.LedgerComparison;
import dev.stoa.payment.PaymentApi;
import dev.stoa.payment.PaymentDetails;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.commands.AuthorizePayment;
import dev.stoa.payment.commands.CapturePayment;
import dev.stoa.payment.commands.RefundPayment;
import dev.stoa.sandbox.SandboxApi;
import dev.stoa.sandbox.SandboxApi.Charge;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Orders that are paid: sends the commands through the engine, and hears what is told about them. */
@TestComponent
class Till {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PaymentOperations operations;
    private final PaymentApi api;
    private final SandboxApi sandbox;
    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transactions;
    private final JdbcClient database;
    private final Queue<Message> told = new ConcurrentLinkedQueue<>();

    Till(PaymentOperations operations, PaymentApi api, SandboxApi sandbox, ApplicationEventPublisher publisher,
            TransactionOperations transactions, JdbcClient database) {
        this.operations = operations;
        this.api = api;
        this.sandbox = sandbox;
        this.publisher = publisher;
        this.transactions = transactions;
        this.database = database;
    }

    /** An order whose payment has been prepared. */
    record Order(UUID id, UUID paymentId, Money amount) {

        AuthorizePayment authorize() {
            return new AuthorizePayment(id, paymentId, Ids.next(), amount);
        }

        CapturePayment capture() {
            return new CapturePayment(id, paymentId);
        }

        RefundPayment refund() {
            return new RefundPayment(id, paymentId);
        }
    }

    Order order(String token) {
        return order(token, Money.of(4999, "EUR"));
    }

    Order order(String token, Money amount) {
        return new Order(Ids.next(), operations.prepare(Ids.next(), "sandbox", token), amount);
    }

    Order authorized(String token) {
        Order order = order(token);
        send(order.authorize());
        awaitState(order, PaymentState.AUTHORIZED);
        return order;
    }

    Order captured(String token) {
        Order order = authorized(token);
        send(order.capture());
        awaitState(order, PaymentState.CAPTURED);
        return order;
    }

    void send(Command command) {
        transactions.executeWithoutResult(_ -> publisher.publishEvent(command));
    }

    /** Delivers once more what the engine has delivered before. */
    void repeat(Supplier<ErrandOutcome> errand) {
        ErrandOutcome outcome = errand.get();
        transactions.executeWithoutResult(_ -> outcome.record());
    }

    Till awaitState(Order order, PaymentState state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.paymentOf(order.id()))
                        .hasValueSatisfying(payment -> assertThat(payment.state()).isEqualTo(state)));
        return awaitQuiet();
    }

    /** Until every command has been worked off. */
    Till awaitQuiet() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                        database.sql("select count(*) from messaging.delivery").query(Integer.class).single())
                        .isZero());
        return this;
    }

    void awaitTold(Order order, Class<? extends Event> event) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(order)).hasAtLeastOneElementOfType(event));
    }

    List<Event> told(Order order) {
        return told.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.key().equals(order.id().toString()))
                .toList();
    }

    <E extends Event> E told(Order order, Class<E> event) {
        awaitTold(order, event);
        assertThat(told(order)).filteredOn(event::isInstance).hasSize(1);
        return told(order).stream().filter(event::isInstance).map(event::cast).findFirst().orElseThrow();
    }

    PaymentDetails payment(Order order) {
        return api.paymentOf(order.id()).orElseThrow();
    }

    /** The provider's book, after both books were found to agree. */
    List<Charge.Kind> book(Order order) {
        List<Charge> charges = sandbox.charges(order.id());
        api.paymentOf(order.id()).ifPresent(payment -> LedgerComparison.assertAgreement(payment, charges));
        return charges.stream().map(Charge::kind).toList();
    }

    @TransactionalEventListener
    void hear(Message message) {
        told.add(message);
    }
}
