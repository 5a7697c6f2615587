package dev.stoa.ordering.application;

import dev.stoa.ordering.PlacedOrder;
import dev.stoa.ordering.domain.IdempotencyKeyReused;
import dev.stoa.ordering.domain.OrderHistory;
import dev.stoa.ordering.domain.OrderView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The second answer to a request that placed an order before: the same as the first. */
@Component
class PlacementReplay {

    private final OrderHistory history;
    private final AccessTokens tokens;

    PlacementReplay(OrderHistory history, AccessTokens tokens) {
        this.history = history;
        this.tokens = tokens;
    }

    Optional<PlacedOrder> of(UUID requestId, String requestHash) {
        return history.placedBy(requestId).map(view -> sameRequest(view, requestHash));
    }

    private PlacedOrder sameRequest(OrderView view, String requestHash) {
        if (!view.requestHash().equals(requestHash)) {
            throw new IdempotencyKeyReused();
        }
        var order = view.details();
        return new PlacedOrder(order.id(), order.number(), tokens.tokenFor(order.id()), order.totals(), true);
    }
}
