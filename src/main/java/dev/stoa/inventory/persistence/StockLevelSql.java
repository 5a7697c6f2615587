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

    /** Updates nothing, but holds the row and answers its newest version. */
    static final String LOCK = """
            insert into inventory.level as l (sku, location, on_hand) values (:sku, 'main', 0)
            on conflict (sku, location) do update set version = l.version
            returning sku, location, on_hand, reserved, version
            """;

    static final String CAME_OF = """
            select sku, location, delta, on_hand, reserved, version from inventory.adjustment where request_id = :request
            """;

    static final String ADJUST = """
            with applied as (
                insert into inventory.adjustment
                    (request_id, sku, location, delta, reason, on_hand, reserved, version)
                values (:request, :sku, :location, :delta, :reason, :onHand, :reserved, :version)
            ), moved as (
                insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
                values (:sku, :location, 'adjusted', :delta, 0, :request)
            )
            update inventory.level set on_hand = :onHand, version = :version
            where sku = :sku and location = :location
            """;

    static final String OPEN = """
            with opened as (
                insert into inventory.level (sku, location, on_hand, version)
                select sku, 'main', units, 1
                from unnest(:skus::text[], :units::integer[]) as new_level (sku, units)
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
