package dev.stoa.cart.persistence;

import dev.stoa.cart.domain.Closures;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closures in PostgreSQL. */
@Repository
class JdbcClosures implements Closures {

    /** Takes the cart's row even when it is closed already: a reopening that runs at the same moment has to see this. */
    private static final String CLOSE = """
            with closure as (
                insert into cart.closure (cart_id, order_id, state) values (:cart, :order, 'closed')
                on conflict do nothing
                returning cart_id
            )
            update cart.cart
            set state = 'closed', updated_at = now(), version = version + case state when 'open' then 1 else 0 end
            from closure
            where cart.id = closure.cart_id
            """;

    private static final String TAKE_BACK = """
            insert into cart.closure as c (cart_id, order_id, state) values (:cart, :order, 'reopened')
            on conflict (cart_id, order_id) do update set state = 'reopened' where c.state = 'closed'
            """;

    private static final String LOCK = "select id from cart.cart where id = :cart for update";

    private static final String OPEN = """
            update cart.cart set state = 'open', updated_at = now(), version = version + 1
            where id = :cart and state = 'closed'
                and not exists (select from cart.closure where cart_id = :cart and state = 'closed')
            """;

    private final JdbcClient jdbc;

    JdbcClosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean close(UUID cartId, UUID orderId) {
        return jdbc.sql(CLOSE).param("cart", cartId).param("order", orderId).update() == 1;
    }

    @Override
    public boolean reopen(UUID cartId, UUID orderId) {
        jdbc.sql(TAKE_BACK).param("cart", cartId).param("order", orderId).update();
        // Locked by a statement of its own, so that the next one's snapshot holds every closure that came before.
        jdbc.sql(LOCK).param("cart", cartId).query(UUID.class).optional();
        return jdbc.sql(OPEN).param("cart", cartId).update() == 1;
    }
}
