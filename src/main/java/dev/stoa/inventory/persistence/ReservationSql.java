package dev.stoa.inventory.persistence;

/**
 * The statements that move reserved units. All lock level rows in key order, those of a SKU at all open locations together,
 * so no two of them can wait for each other, and decide on the rows as locked: after a wait {@code for update} answers the
 * newest version, not the snapshot's. They rely on READ COMMITTED.
 */
final class ReservationSql {

    /** Writes down what is granted. */
    private static final String LINES_AND_LEDGER = """
            lines as (
                insert into inventory.reservation_line (order_id, sku, location, quantity)
                select :order, sku, location, quantity from granted
            ), moved as (
                insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
                select sku, location, 'reserved', 0, quantity, :order from granted
            ),""";

    /**
     * The whole reservation in one round trip, if one location has everything. Levels are locked first; the nearest location
     * that has all, or else the shortages, are computed from them; the reservation's row decides whether this is the first
     * time, and everything else hangs on that row. No row comes back when the order is known already; else one row, or one
     * per shortage, or one per level when only several locations together have all.
     *
     * <p>
     * Levels are written as they were locked, {@code on_hand} too: PostgreSQL checks constraints first against the version of
     * the row in the statement's snapshot, before it notes that there is a newer one. What a delivery has brought meanwhile
     * would be refused as oversold.
     *
     * <p>
     * What is {@code asked} hides the number of lines from the planner: it then finds that one plan does for all and keeps it.
     * Planning anew each time would be half of the cost.
     */
    static final String RESERVE = """
            with asked as materialized (
                select :skus::text[] as skus, :quantities::integer[] as quantities
            ), requested as materialized (
                select line.sku, line.quantity from asked, unnest(asked.skus, asked.quantities) as line (sku, quantity)
            ), open_location as materialized (
                select location.code, coalesce(inventory.meters_between(
                    location.latitude, location.longitude, destination.latitude, destination.longitude), 0) as meters
                from inventory.location
                left join (
                    select latitude, longitude from inventory.place
                    where country = :country and postal_area in (:area, left(:area, 1), '')
                    order by postal_area desc limit 1 -- the area with more characters
                ) destination on true
                where location.open
            ), locked as materialized (
                select level.sku, level.location, requested.quantity, level.on_hand, level.reserved, level.version,
                    level.on_hand - level.reserved as available
                from requested join inventory.level using (sku)
                where level.location = any(array(select code from open_location))
                    and not exists (select from inventory.reservation where order_id = :order)
                order by level.sku, level.location
                for update of level
            ), sole as materialized (
                select locked.location
                from locked join open_location on open_location.code = locked.location
                where locked.available >= locked.quantity
                group by locked.location, open_location.meters
                having count(*) = (select cardinality(skus) from asked)
                order by open_location.meters, locked.location limit 1
            ), shortage as materialized (
                select sku, max(quantity) as quantity, sum(available)::integer as available
                from (
                    select sku, quantity, 0 as available from requested
                    union all
                    select sku, quantity, available from locked
                ) line
                group by sku having sum(available) < max(quantity)
            ), decided as (
                insert into inventory.reservation (order_id, state, promised, requested_at)
                select :order, case when location is null then 'refused' else 'reserved' end,
                    array_remove(array[location], null), now()
                from (select (select location from sole)) as chosen (location)
                where location is not null or exists (select from shortage) or not exists (select from requested)
                on conflict do nothing
                returning state, promised
            ), granted as materialized (
                select locked.* from decided join locked on locked.location = decided.promised[1]
            ),""" + LINES_AND_LEDGER
            + """
                    levels as (
                        update inventory.level
                        set on_hand = granted.on_hand, reserved = granted.reserved + granted.quantity, version = granted.version + 1
                        from granted
                        where level.sku = granted.sku and level.location = granted.location
                    )
                    select decided.state, shortage.sku, decided.promised[1] as location, shortage.quantity, shortage.available,
                        0 as meters
                    from decided left join shortage on true
                    union all
                    select 'scattered', locked.sku, locked.location, locked.quantity, locked.available, open_location.meters
                    from locked join open_location on open_location.code = locked.location
                    where not exists (select from sole) and not exists (select from shortage)
                    order by sku
                    """;

    /** Writes down what was allocated over several locations, whose levels the transaction has locked. */
    static final String RESERVE_ALLOCATED = """
            with asked as materialized (
                select :skus::text[] as skus, :locations::text[] as locations, :quantities::integer[] as quantities
            ), decided as (
                insert into inventory.reservation (order_id, state, promised, requested_at)
                values (:order, 'reserved', :promised::text[], now())
                on conflict do nothing
                returning order_id
            ), granted as materialized (
                select line.sku, line.location, line.quantity
                from decided, asked,
                    unnest(asked.skus, asked.locations, asked.quantities) as line (sku, location, quantity)
            ),""" + LINES_AND_LEDGER + """
            levels as (
                update inventory.level
                set reserved = level.reserved + granted.quantity, version = level.version + 1
                from granted
                where level.sku = granted.sku and level.location = granted.location
            )
            select exists (select from decided)
            """;

    /** Hits once: when the order was called off before it asked. */
    static final String ANSWER_TOMBSTONE = """
            update inventory.reservation set requested_at = now()
            where order_id = :order and state = 'released' and requested_at is null
            """;

    /**
     * Hits the first time only, answers what had still been promised, and holds the reservation's row: the lines are read by
     * the next statement, whose snapshot is younger than any reservation that this one waited for.
     */
    static final String RELEASE = """
            insert into inventory.reservation as r (order_id, state, released_at)
            values (:order, 'released', now())
            on conflict (order_id) do update
            set state = case r.state when 'consumed' then 'consumed' else 'released' end,
                promised = '{}', released_at = now()
            where r.released_at is null
            returning coalesce(old.promised, '{}') as promised
            """;

    /** Hits while a share of that location, or any, is promised; answers what was before. */
    static final String CONSUME = """
            with leaving as (select :location::text as location)
            update inventory.reservation
            set promised = case when location is null then '{}' else array_remove(promised, location) end,
                sent = sent || case when location is null then promised else array[location] end,
                state = case when location is null or promised = array[location] then 'consumed' else state end,
                consumed_at = case when location is null or promised = array[location] then now() end
            from leaving
            where order_id = :order and state = 'reserved' and (location is null or location = any(promised))
            returning old.promised
            """;

    static final String IS_CONSUMED = """
            with leaving as (select :location::text as location)
            select exists (
                select from inventory.reservation, leaving
                where order_id = :order and case when location is null then state = 'consumed' else location = any(sent) end)
            """;

    static final String MOVE_UNITS = """
            with locked as materialized (
                select level.sku, level.location, line.quantity
                from inventory.reservation_line line
                join inventory.level on level.sku = line.sku and level.location = line.location
                where line.order_id = :order and line.location = any(:locations::text[])
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
