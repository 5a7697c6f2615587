package dev.stoa.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.replay.books.Amounts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What all orders together say. */
final class Sums {

    private static final Set<String> ACCOUNTS = Set.of("provider.authorized", "customer.authorized",
            "provider.receivable", "sales", "refunds");

    private long net;
    private long tax;
    private long gross;
    private final Map<String, Long> accounts = new HashMap<>();

    synchronized void take(JsonNode order) {
        net += order.path("totals").path("net").path("amountMinor").asLong();
        tax += order.path("totals").path("tax").path("amountMinor").asLong();
        gross += order.path("totals").path("gross").path("amountMinor").asLong();
        accounts(order.path("payment").path("ledger"))
                .forEach((account, balance) -> accounts.merge(account, balance, Math::addExact));
    }

    synchronized void are(Amounts orders, long refunds) {
        assertThat(new Amounts(net, tax, gross)).isEqualTo(orders);
        assertThat(accounts).isEqualTo(Map.of("provider.authorized", 0L, "customer.authorized", 0L,
                "provider.receivable", orders.gross() - refunds, "sales", -orders.gross(), "refunds", refunds));
    }

    /** The balance of each account that there is. */
    static Map<String, Long> accounts(JsonNode ledger) {
        var balances = new HashMap<String, Long>();
        ACCOUNTS.forEach(account -> balances.put(account, 0L));
        ledger.forEach(posting -> balances.merge(posting.path("account").asString(),
                posting.path("amount").path("amountMinor").asLong(), Math::addExact));
        return balances;
    }
}
