package dev.stoa.extraction.data;

import dev.stoa.customer.CustomerOperations;
import dev.stoa.fulfillment.events.StepDeadlinePassed;
import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Message;
import dev.stoa.notification.commands.DeliverMail;
import dev.stoa.payment.events.PaymentCaptureFailed;
import dev.stoa.shipping.commands.CancelShipment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes once in a thousand orders: a cancellation after the fact, a late deadline, a refused capture, an erasure. */
public record RareMessages(ApplicationEventPublisher events, PlatformTransactionManager transactions,
        CustomerOperations customers, Connection database) {

    /** About orders that have ended, by how they went. */
    public void tell(Map<String, String> orders) throws SQLException {
        UUID delivered = UUID.fromString(orders.get("delivered"));
        UUID confirmed = UUID.fromString(orders.get("found out"));
        publish("fulfillment", new CancelShipment(delivered, List.of("main")), // refused: it has left
                new CancelShipment(confirmed, List.of("main")), // and done
                new StepDeadlinePassed(confirmed, "create_shipment", 1));
        publish("payment", new PaymentCaptureFailed(confirmed, id("""
                select payment_id from ordering.order_view where order_id = '%s'""", confirmed), "planted"));
        publish("notification", new DeliverMail(id("""
                select id from notification.mail where order_id = '%s' limit 1""", confirmed)));
        customers.eraseContact(Ids.next(), id("""
                select contact_id from ordering.order_view where order_id = '%s'""", delivered));
    }

    private void publish(String module, Message... messages) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setName("dev.stoa." + module + ".application.Planted.publish");
        transaction.executeWithoutResult(_ -> List.of(messages).forEach(events::publishEvent));
    }

    private UUID id(String sql, UUID order) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql.formatted(order))) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
