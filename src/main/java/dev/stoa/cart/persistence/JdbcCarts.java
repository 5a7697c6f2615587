package dev.stoa.cart.persistence;

import dev.stoa.cart.domain.Cart;
import dev.stoa.cart.domain.Carts;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Carts in PostgreSQL, one statement per action. */
@Repository
class JdbcCarts implements Carts {

    /** Materialized, so that the request is looked for once, and not once per line. */
    private static final String FIND = """
            with found as materialized (
                select id, market, state, version, exists (
                    select from cart.request where cart_id = cart.id and request_id = :request) as had_effect
                from cart.cart where %s
            )
            select found.*, line.sku, line.quantity
            from found left join cart.line on line.cart_id = found.id
            order by line.position
            """;
    private static final String FIND_BY_ID = FIND.formatted("id = :cart");
    private static final String FIND_BY_REQUEST = FIND.formatted("request_id = :request");

    private static final String CREATE = """
            insert into cart.cart (id, request_id, market) values (:cart, :request, :market)
            on conflict (request_id) do nothing
            """;

    private static final String CHANGE = """
            with changed as (
                update cart.cart set version = version + 1, updated_at = now()
                where id = :cart and version = :version - 1 and state = 'open'
                returning id, version
            ), remembered as (
                insert into cart.request (cart_id, request_id) select id, :request from changed
            ), written as (
                %s
            )
            select count(*) from changed
            """;
    private static final String WRITE_LINE = CHANGE.formatted("""
            insert into cart.line (cart_id, sku, quantity, position)
            select id, :sku, :quantity, version from changed
            on conflict (cart_id, sku) do update set quantity = excluded.quantity""");
    private static final String REMOVE_LINE = CHANGE.formatted("""
            delete from cart.line using changed where cart_id = changed.id and sku = :sku""");

    private static final UUID NO_REQUEST = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcCarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Cart> find(UUID cartId) {
        return find(cartId, NO_REQUEST).map(Requested::cart);
    }

    @Override
    public Optional<Requested> find(UUID cartId, UUID requestId) {
        return jdbc.sql(FIND_BY_ID).param("cart", cartId).param("request", requestId).query(CartRows::extract);
    }

    @Override
    public Optional<Cart> create(UUID requestId, MarketCode market) {
        var cart = Cart.open(Ids.next(), market);
        int created = jdbc.sql(CREATE)
                .param("cart", cart.id())
                .param("request", requestId)
                .param("market", market.code())
                .update();
        return created == 1 ? Optional.of(cart) : Optional.empty();
    }

    @Override
    public Optional<Cart> createdBy(UUID requestId) {
        return jdbc.sql(FIND_BY_REQUEST)
                .param("request", requestId)
                .query(CartRows::extract)
                .map(Requested::cart);
    }

    @Override
    public boolean save(Cart changed, String sku, UUID requestId) {
        int quantity = changed.quantityOf(sku);
        var statement = jdbc.sql(quantity == 0 ? REMOVE_LINE : WRITE_LINE)
                .param("cart", changed.id())
                .param("version", changed.version())
                .param("request", requestId)
                .param("sku", sku);
        return (quantity == 0 ? statement : statement.param("quantity", quantity)).query(Long.class).single() == 1;
    }
}
