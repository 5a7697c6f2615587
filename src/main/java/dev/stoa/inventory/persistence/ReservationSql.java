package dev.stoa.inventory.persistence;

/**
 * The statements that move reserved units. All lock level rows in key order, so no two of them can wait for each other, and
 * decide on the rows as locked: after a wait {@code for update} answers the newest version, not the snapshot's. They rely
 * on READ COMMITTED.
 */
final class ReservationSql {

    /**
     * The whole reservation in one round trip. Levels are locked first and the shortages computed from them; the
     * reservation's row decides whether this is the first time, and everything else hangs on that row. No row comes back
     * when the order is known already; else one row, or one per shortage.
     */
    static final String RESERVE = """
            with requested as materialized (
                select sku, quantity from unnest(:skus::text[], :quantities::integer[]) as line (sku, quantity)
            ), locked as materialized (
                select sku, location, on_hand - reserved as available
                from inventory.level
                where sku = any(:skus::text[]) and location = 'main'
                    and not exists (select from inventory.reservation where order_id = :order)
                order by sku
                for update
            ), shortage as materialized (
                select requested.sku, requested.quantity, coalesce(locked.available, 0) as available
                from requested left join locked using (sku)
                where coalesce(locked.available, 0) < requested.quantity
            ), decided as (
                insert into inventory.reservation (order_id, state, requested_at)
                select :order, case when exists (select from shortage) then 'refused' else 'reserved' end, now()
                on conflict do nothing
                returning state
            ), granted as materialized (
                select sku, location, quantity
                from requested join locked using (sku), decided
                where decided.state = 'reserved'
            ), lines as (
                insert into inventory.reservation_line (order_id, sku, location, quantity)
                select :order, sku, location, quantity from granted
            ), moved as (
                insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
                select sku, location, 'reserved', 0, quantity, :order from granted
            ), levels as (
                update inventory.level
                set reserved = level.reserved + granted.quantity, version = level.version + 1
                from granted
                where level.sku = granted.sku and level.location = granted.location
            )
            select decided.state, shortage.sku, shortage.quantity, shortage.available
            from decided left join shortage on true
            order by shortage.sku
            """;

    /** Hits once: when the order was called off before it asked. */
    static final String ANSWER_TOMBSTONE = """
            update inventory.reservation set requested_at = now()
            where order_id = :order and state = 'released' and requested_at is null
            """;

    /**
     * Hits the first time only, and holds the reservation's row: the lines are read by the next statement, whose snapshot
     * is younger than any reservation that this one waited for.
     */
    static final String RELEASE = """
            insert into inventory.reservation as r (order_id, state, released_at)
            values (:order, 'released', now())
            on conflict (order_id) do update
            set state = case r.state when 'consumed' then 'consumed' else 'released' end, released_at = now()
            where r.released_at is null
            returning coalesce(old.state, 'none') as state_before
            """;

    static final String CONSUME = """
            update inventory.reservation set state = 'consumed', consumed_at = now()
            where order_id = :order and state = 'reserved'
            """;

    static final String IS_CONSUMED = """
            select exists (select from inventory.reservation where order_id = :order and state = 'consumed')
            """;

    static final String MOVE_UNITS = """
            with locked as materialized (
                select level.sku, level.location, line.quantity
                from inventory.reservation_line line
                join inventory.level on level.sku = line.sku and level.location = line.location
                where line.order_id = :order
                order by level.sku, level.location
                for update of level
            ), moved as (
                insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
                select sku, location, :kind, :sign * quantity, -quantity, :order from locked
            )
            update inventory.level
            set on_hand = level.on_hand + :sign * locked.quantity, reserved = level.reserved - locked.quantity,
                version = level.version + 1
            from locked
            where level.sku = locked.sku and level.location = locked.location
            returning level.sku, level.location, level.on_hand, level.reserved, level.version
            """;

    private ReservationSql() {}
}
