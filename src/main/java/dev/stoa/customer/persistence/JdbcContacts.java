package dev.stoa.customer.persistence;

import dev.stoa.customer.Contact;
import dev.stoa.customer.PostalAddress;
import dev.stoa.customer.domain.Contacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts in PostgreSQL, one statement per action. Time is the database's: instances' clocks differ. */
@Repository
class JdbcContacts implements Contacts {

    private final JdbcClient database;

    JdbcContacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Contact contact) {
        PostalAddress address = contact.deliveryAddress();
        database.sql("""
                insert into customer.contact (id, email, name, line1, line2, postal_code, city, country)
                select :id, :email, :name, :line1, :line2::text, :postalCode, :city, :country
                where not exists (select from customer.erasure where contact_id = :id)
                on conflict (id) do nothing
                """)
                .param("id", contact.id())
                .param("email", contact.email())
                .param("name", address.name())
                .param("line1", address.line1())
                .param("line2", address.line2())
                .param("postalCode", address.postalCode())
                .param("city", address.city())
                .param("country", address.country())
                .update();
    }

    @Override
    public List<KeptContact> find(Collection<UUID> ids) {
        return database.sql("""
                select *, last_used_at < now() - interval '1 hour' as longer_ago
                from customer.contact
                where id = any(:ids::uuid[])
                """)
                .param("ids", array(ids))
                .query((row, _) -> new KeptContact(contact(row),
                        row.getBoolean("longer_ago") ? LastUse.LONGER_AGO : LastUse.WITHIN_THE_HOUR))
                .list();
    }

    @Override
    public void keep(Collection<UUID> ids) {
        database.sql("update customer.contact set last_used_at = now() where id = any(:ids::uuid[])")
                .param("ids", array(ids))
                .update();
    }

    @Override
    public boolean erase(UUID id) {
        return database.sql("""
                with erased as (delete from customer.contact where id = :id)
                insert into customer.erasure (contact_id) values (:id)
                on conflict do nothing
                """).param("id", id).update() == 1;
    }

    @Override
    public int removeExpired(int atMost) {
        return database.sql("""
                delete from customer.contact
                where id in (select id from customer.contact
                             where last_used_at < now() - interval '24 hours'
                             limit :atMost for update skip locked)
                """).param("atMost", atMost).update();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(row.getObject("id", UUID.class), row.getString("email"),
                new PostalAddress(row.getString("name"), row.getString("line1"), row.getString("line2"),
                        row.getString("postal_code"), row.getString("city"), row.getString("country")));
    }

    private static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
