package dev.stoa.ordering.application;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.ordering.PlacedOrder;
import dev.stoa.ordering.domain.OrderHistory;
import dev.stoa.ordering.domain.OrderView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reads orders from their views. */
@Service
class OrderQueries implements OrderingApi {

    private final OrderHistory history;
    private final PlacementReplay replay;
    private final AccessTokens tokens;

    OrderQueries(OrderHistory history, PlacementReplay replay, AccessTokens tokens) {
        this.history = history;
        this.replay = replay;
        this.tokens = tokens;
    }

    @Override
    public Optional<OrderDetails> order(UUID orderId) {
        return history.order(orderId).map(OrderView::details);
    }

    @Override
    public Page<OrderDetails> orders(PageRequest page) {
        var rows = history.newest(page.afterId(), page.limit() + 1).stream().map(OrderView::details).toList();
        return Page.of(rows, page.limit(), order -> order.id().toString());
    }

    @Override
    public Optional<PlacedOrder> placedBy(UUID requestId, String requestHash) {
        return replay.of(requestId, requestHash);
    }

    @Override
    public boolean isOrdered(UUID cartId) {
        return history.hasStandingOrderOf(cartId);
    }

    @Override
    public boolean opens(UUID orderId, String accessToken) {
        return tokens.opens(orderId, accessToken);
    }
}
