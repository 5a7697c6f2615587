package dev.stoa.notification.persistence;

import dev.stoa.notification.domain.Delivery;
import dev.stoa.notification.domain.Mail;
import dev.stoa.notification.domain.MailText;
import dev.stoa.notification.domain.Mails;
import dev.stoa.notification.domain.OutgoingMail;
import dev.stoa.notification.domain.Recipient;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMails implements Mails {

    private final JdbcClient database;

    JdbcMails(JdbcClient database) {
        this.database = database;
    }

    /**
     * One statement, for it lies on the way of every order. The upsert of the recipient waits for an erasure that is under
     * way and then sees it, which a plain read of erased contacts would not.
     */
    @Override
    public Optional<Delivery> add(Mail mail, @Nullable Recipient recipient, Delivery delivery) {
        return database
                .sql("""
                        with recipient as (
                            insert into notification.recipient (contact_id, email, name)
                            select ?, ?, ?
                            where not exists (select from notification.mail where order_id = ? and template = ? and occasion = ?)
                            on conflict (contact_id) do update set contact_id = excluded.contact_id
                            returning contact_id, email is not null as reachable, erased_at is not null as erased
                        )
                        insert into notification.mail (id, order_id, contact_id, template, occasion, subject, text, delivery)
                        select ?, ?, contact_id, ?, ?, ?, case when not erased then ? end,
                               case when reachable then ? else 'undeliverable' end
                        from recipient
                        on conflict (order_id, template, occasion) do nothing
                        returning delivery
                        """)
                .params(Arrays.<@Nullable Object>asList(mail.contactId(), recipient == null ? null : recipient.email(),
                        recipient == null ? null : recipient.name(), mail.orderId(), mail.template(), mail.occasion(),
                        mail.id(), mail.orderId(), mail.template(), mail.occasion(), mail.text().subject(),
                        mail.text().body(), delivery.word()))
                .query((row, number) -> Delivery.valueOf(row.getString(1).toUpperCase(Locale.ROOT)))
                .optional();
    }

    @Override
    public Optional<Recipient> recipient(UUID contactId) {
        return database.sql("select email, name from notification.recipient where contact_id = ? and email is not null")
                .param(contactId)
                .query((row, number) -> new Recipient(row.getString(1), row.getString(2)))
                .optional();
    }

    @Override
    public Optional<OutgoingMail> waiting(UUID mailId) {
        return database.sql("""
                select mail.order_id, recipient.email, recipient.name, mail.subject, mail.text
                from notification.mail join notification.recipient using (contact_id)
                where mail.id = ? and mail.delivery = 'waiting'
                """)
                .param(mailId)
                .query((row, number) -> new OutgoingMail(mailId, row.getObject(1, UUID.class),
                        new Recipient(row.getString(2), row.getString(3)),
                        new MailText(row.getString(4), row.getString(5))))
                .optional();
    }

    @Override
    public boolean settle(UUID mailId, Delivery delivery) {
        return database.sql("update notification.mail set delivery = ? where id = ? and delivery = 'waiting'")
                .params(delivery.word(), mailId)
                .update() == 1;
    }

    /** The tombstone first: whoever adds a mail to this contact has committed then, or will find it. */
    @Override
    public void erase(UUID contactId) {
        database.sql("""
                insert into notification.recipient (contact_id, erased_at) values (?, now())
                on conflict (contact_id) do update set email = null, name = null, erased_at = excluded.erased_at
                where recipient.erased_at is null
                """).param(contactId).update();
        database.sql("""
                update notification.mail
                set text = null, delivery = case delivery when 'waiting' then 'undeliverable' else delivery end
                where contact_id = ? and text is not null
                """).param(contactId).update();
    }
}
