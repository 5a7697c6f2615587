package dev.stoa.cart.persistence;

import dev.stoa.cart.CartDetails.Line;
import dev.stoa.cart.CartDetails.State;
import dev.stoa.cart.domain.Cart;
import dev.stoa.cart.domain.Carts.Requested;
import dev.stoa.kernel.MarketCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Puts a cart together from a row per line. */
final class CartRows {

    private CartRows() {}

    static Optional<Requested> extract(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var id = rows.getObject("id", UUID.class);
        var market = new MarketCode(rows.getString("market"));
        var state = State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT));
        int version = rows.getInt("version");
        boolean hadEffect = rows.getBoolean("had_effect");
        return Optional.of(new Requested(new Cart(id, market, state, lines(rows), version), hadEffect));
    }

    /** From the row that the cursor is on; a cart without lines has one row without a SKU. */
    private static List<Line> lines(ResultSet rows) throws SQLException {
        var lines = new ArrayList<Line>();
        do {
            if (rows.getString("sku") != null) {
                lines.add(new Line(rows.getString("sku"), rows.getInt("quantity")));
            }
        } while (rows.next());
        return lines;
    }
}
