package dev.stoa.shipping.persistence;

import dev.stoa.shipping.domain.Consignees;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsignees implements Consignees {

    private final JdbcClient database;

    JdbcConsignees(JdbcClient database) {
        this.database = database;
    }

    /**
     * The tombstone first: whoever adds a consignment of this contact has committed then, or will find it. Consignments are
     * locked before their shipments, as everywhere.
     */
    @Override
    public void erase(UUID contactId) {
        database.sql("""
                insert into shipping.consignee (contact_id, erased_at) values (?, now())
                on conflict (contact_id) do update
                set name = null, line1 = null, line2 = null, postal_code = null, city = null, country = null,
                    erased_at = excluded.erased_at
                where consignee.erased_at is null
                """).param(contactId).update();
        database.sql("""
                with locked as (
                    select order_id from shipping.consignment where contact_id = ? order by order_id for update
                )
                update shipping.shipment s set label = null from locked
                where s.order_id = locked.order_id and s.label is not null
                """).param(contactId).update();
    }
}
