package dev.stoa.shipping.persistence;

/** Consignments in SQL; ids are time-ordered, so they keep shipments in the order in which they were made. */
final class ConsignmentSql {

    private static final String CONSIGNMENT = "c.order_id, c.contact_id, c.service, c.carrier, c.rejection,"
            + " c.creation_told, c.cancellation_told";

    private static final String SHIPMENT = "s.id, s.location, s.lines, s.state, s.tracking_number, s.label,"
            + " s.dispatched_at, s.delivered_at, s.version";

    /** As Jackson writes a {@code Shipment}. */
    private static final String AS_JSON = """
            jsonb_to_recordset(?::jsonb) as made (id uuid, location text, lines jsonb, state text, "trackingNumber" text,
                label text, "dispatchedAt" timestamptz, "deliveredAt" timestamptz, version integer)
            """;

    static final String FIND = "select " + CONSIGNMENT + ", " + SHIPMENT
            + " from shipping.consignment c left join shipping.shipment s using (order_id)"
            + " where c.order_id = ? order by s.id";

    /**
     * Both tables are locked, the consignment first. Locking the consignment alone would be wrong: whoever has waited for it
     * reads what is locked as it is then, but all else as it was before.
     */
    private static final String LOCK = "select " + CONSIGNMENT + ", " + SHIPMENT
            + " from shipping.consignment c join shipping.shipment s using (order_id) where c.order_id = %s"
            + " order by s.id for update";

    static final String LOCK_OF_ORDER = LOCK.formatted("?");

    static final String LOCK_WITH_SHIPMENT = LOCK.formatted("(select order_id from shipping.shipment where id = ?)");

    /** An outer join cannot be locked, so what has no shipments takes a statement of its own. */
    static final String LOCK_TOMBSTONE = "select " + CONSIGNMENT
            + ", null::uuid as id from shipping.consignment c where c.order_id = ? for update";

    static final String ADD = """
            with consignment as (
                insert into shipping.consignment (order_id, rejection, creation_told) values (?, ?, ?)
                on conflict (order_id) do nothing returning order_id
            ), shipments as (
                insert into shipping.shipment (id, order_id, location, lines, state, version)
                select made.id, order_id, made.location, made.lines, made.state, made.version
                from consignment cross join\s""" + AS_JSON + """
            )
            select count(*) from consignment
            """;

    /**
     * The upsert of the consignee waits for an erasure that is under way and then sees it, which a plain read of erased
     * contacts would not.
     */
    static final String ADD_BOOKED = """
            with consignee as (
                insert into shipping.consignee (contact_id, name, line1, line2, postal_code, city, country)
                select ?, ?, ?, ?, ?, ?, ? where not exists (select from shipping.consignment where order_id = ?)
                on conflict (contact_id) do update set contact_id = excluded.contact_id
                returning contact_id, erased_at is null as known
            ), consignment as (
                insert into shipping.consignment (order_id, contact_id, service, carrier, creation_told)
                select ?, contact_id, ?, ?, true from consignee
                on conflict (order_id) do nothing returning order_id
            ), shipments as (
                insert into shipping.shipment (id, order_id, location, lines, state, tracking_number, label, version)
                select made.id, order_id, made.location, made.lines, made.state, made."trackingNumber",
                       case when known then made.label end, made.version
                from consignment cross join consignee cross join\s""" + AS_JSON + """
            )
            select count(*) from consignment
            """;

    static final String UPDATE_SHIPMENTS = """
            update shipping.shipment s
            set state = made.state, dispatched_at = made."dispatchedAt", delivered_at = made."deliveredAt",
                version = made.version
            from\s""" + AS_JSON + """
            where s.id = made.id and s.version <> made.version
            """;

    static final String UPDATE_TOLD = """
            update shipping.consignment set creation_told = ?, cancellation_told = ? where order_id = ?
            """;

    private ConsignmentSql() {}
}
