package dev.stoa.ordering.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Repository;
import org.jspecify.annotations.Nullable;

/** The views of all orders. */
@Repository
public interface OrderHistory {

    Optional<OrderView> order(UUID orderId);

    Optional<OrderView> placedBy(UUID requestId);

    /** Whether an order of this cart is not cancelled. */
    boolean hasStandingOrderOf(UUID cartId);

    /**
     * The newest orders, newest first.
     *
     * @param before only older ones than this order; null for no such bound
     */
    List<OrderView> newest(@Nullable UUID before, int limit);

    /**
     * Forgets all views and makes them anew from the events; readers see the old ones until then, writers wait.
     *
     * @return how many were made
     */
    int rebuild();
}
