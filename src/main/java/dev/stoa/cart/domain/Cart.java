package dev.stoa.cart.domain;

import dev.stoa.cart.CartDetails;
import dev.stoa.cart.CartDetails.Line;
import dev.stoa.cart.CartDetails.State;
import dev.stoa.kernel.MarketCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a shopper means to buy. Each change makes a new cart with the next version; a change that changes nothing, none. */
public record Cart(UUID id, MarketCode market, State state, List<Line> lines, int version) {

    static final int MOST_LINES = 1_000;
    static final int MOST_UNITS = 1_000_000;

    public Cart {
        lines = List.copyOf(lines);
    }

    public static Cart open(UUID id, MarketCode market) {
        return new Cart(id, market, State.OPEN, List.of(), 1);
    }

    /** Refuses when it was changed since the caller read it. */
    public Cart expect(@Nullable Integer expectedVersion) {
        if (expectedVersion != null && expectedVersion != version) {
            throw new StaleCart();
        }
        return this;
    }

    /** Adds units to the line of a SKU, or a line at the end. */
    public Cart add(String sku, int quantity) {
        mustBeOpen();
        if (quantity < 1 || quantity > MOST_UNITS - quantityOf(sku)) {
            throw InvalidLine.quantity(1, MOST_UNITS);
        }
        if (quantityOf(sku) == 0 && lines.size() >= MOST_LINES) {
            throw InvalidLine.tooMany(MOST_LINES);
        }
        return withLine(sku, quantityOf(sku) + quantity);
    }

    /**
     * Sets the quantity of a line that is there.
     *
     * @param quantity 0 removes it
     */
    public Cart setQuantity(String sku, int quantity) {
        mustBeOpen();
        if (quantity < 0 || quantity > MOST_UNITS) {
            throw InvalidLine.quantity(0, MOST_UNITS);
        }
        if (quantityOf(sku) == 0) {
            throw new LineNotFound(sku);
        }
        return quantity == quantityOf(sku) ? this : withLine(sku, quantity);
    }

    /** Units of a SKU, 0 without a line. */
    public int quantityOf(String sku) {
        return lines.stream().filter(line -> line.sku().equals(sku)).mapToInt(Line::quantity).sum();
    }

    public CartDetails details() {
        return new CartDetails(id, market, state, lines, version);
    }

    private void mustBeOpen() {
        if (state != State.OPEN) {
            throw new CartClosedToChanges();
        }
    }

    private Cart withLine(String sku, int quantity) {
        var changed = new ArrayList<>(lines);
        if (quantityOf(sku) == 0) {
            changed.add(new Line(sku, quantity));
        } else if (quantity == 0) {
            changed.removeIf(line -> line.sku().equals(sku));
        } else {
            changed.replaceAll(line -> line.sku().equals(sku) ? new Line(sku, quantity) : line);
        }
        return new Cart(id, market, state, changed, version + 1);
    }
}
