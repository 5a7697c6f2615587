package dev.stoa.ordering.persistence;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.ordering.OrderStatus;
import dev.stoa.ordering.domain.OrderView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A view as a row of {@code ordering.order_view}, and back. */
final class OrderViewRow {

    static final String COLUMNS = "order_id, request_id, request_hash, number, status, cart_id, contact_id, payment_id,"
            + " market, placed_at, lines, delivery, currency, net_minor, tax_minor, gross_minor, cancellation_code,"
            + " cancellation_text, timeline, version";

    static final String VALUES = "?::uuid, ?::uuid, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?, ?::timestamptz, ?::jsonb, ?::jsonb,"
            + " ?, ?::bigint, ?::bigint, ?::bigint, ?, ?, ?::jsonb, ?::integer";

    private static final TypeReference<List<OrderDetails.Line>> LINES = new TypeReference<>() {
    };
    private static final TypeReference<List<OrderDetails.TimelineEntry>> TIMELINE = new TypeReference<>() {
    };

    private OrderViewRow() {}

    static List<@Nullable Object> values(OrderView view) {
        var order = view.details();
        var totals = order.totals();
        var cancellation = order.cancellation();
        return Arrays.asList(order.id(), view.requestId(), view.requestHash(), order.number(), order.status().name(),
                order.cartId(), order.contactId(), order.paymentId(), order.market().code(),
                order.placedAt().atOffset(ZoneOffset.UTC), StoredJson.write(order.lines()),
                StoredJson.write(order.delivery()), totals.gross().currency().getCurrencyCode(),
                totals.net().amountMinor(), totals.tax().amountMinor(), totals.gross().amountMinor(),
                cancellation == null ? null : cancellation.code(), cancellation == null ? null : cancellation.text(),
                StoredJson.write(order.timeline()), order.version());
    }

    static OrderView read(ResultSet row, int rowNumber) throws SQLException {
        String currency = row.getString("currency");
        var totals = new Totals(Money.of(row.getLong("net_minor"), currency),
                Money.of(row.getLong("tax_minor"), currency), Money.of(row.getLong("gross_minor"), currency));
        return new OrderView(row.getObject("request_id", UUID.class), row.getString("request_hash"),
                new OrderDetails(row.getObject("order_id", UUID.class), row.getString("number"),
                        OrderStatus.valueOf(row.getString("status")), row.getObject("cart_id", UUID.class),
                        row.getObject("contact_id", UUID.class), row.getObject("payment_id", UUID.class),
                        new MarketCode(row.getString("market")),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                        StoredJson.read(row.getString("lines"), LINES),
                        StoredJson.read(row.getString("delivery"), OrderDetails.Delivery.class), totals,
                        cancellation(row), StoredJson.read(row.getString("timeline"), TIMELINE),
                        row.getInt("version")));
    }

    private static OrderDetails.@Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        String code = row.getString("cancellation_code");
        return code == null ? null : new OrderDetails.Cancellation(code, row.getString("cancellation_text"));
    }
}
