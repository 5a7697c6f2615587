package dev.stoa.inventory.persistence;

/** The statements that read levels and change them by hand. */
final class StockLevelSql {

    static final String AVAILABLE = """
            select sku, least(sum(on_hand - reserved), 2147483647)::integer as available
            from inventory.level
            where sku = any(:skus::text[]) and location in (select code from inventory.location where open)
            group by sku
            """;

    static final String OF_SKU = """
            select sku, location, on_hand, reserved, version from inventory.level where sku = :sku order by location
            """;

    /** In key order. What it makes nobody else sees yet, so nobody who holds levels waits for it. */
    static final String ADD_MISSING = """
            insert into inventory.level (sku, location, on_hand)
            select sku, location, 0
            from unnest(:skus::text[]) as counted (sku), unnest(:locations::text[]) as place (location)
            order by sku, location
            on conflict do nothing
            """;

    static final String HOLD = """
            select sku, location, on_hand, reserved, version from inventory.level
            where sku = any(:skus::text[])
            order by sku, location
            for update
            """;

    static final String BOOK = """
            with booked as materialized (
                select level.sku, level.location, changed.on_hand, changed.on_hand - level.on_hand as delta
                from unnest(:skus::text[], :locations::text[], :onHand::integer[]) as changed (sku, location, on_hand)
                join inventory.level using (sku, location)
            ), moved as (
                insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
                select sku, location, :kind, delta, 0, :request from booked
            )
            update inventory.level set on_hand = booked.on_hand, version = level.version + 1
            from booked
            where level.sku = booked.sku and level.location = booked.location
            """;

    /** What comes first has no level anywhere yet. */
    static final String OPEN = """
            with opened as (
                insert into inventory.level (sku, location, on_hand, version)
                select sku, :location, units, 1
                from unnest(:skus::text[], :units::integer[]) as new_level (sku, units)
                where not :first or not exists (select from inventory.level where level.sku = new_level.sku)
                order by sku
                on conflict do nothing
                returning sku, location, on_hand, reserved, version
            ), moved as (
                insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
                select sku, location, 'opened', on_hand, 0, :request from opened
            )
            select sku, location, on_hand, reserved, version from opened
            """;

    private StockLevelSql() {}
}
