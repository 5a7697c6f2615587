package dev.stoa.notification.persistence;

import dev.stoa.notification.MailDetails;
import dev.stoa.notification.domain.Mailbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads mail. Ids are made in the order of time, so they are the order of the mailbox and its cursor. */
@Repository
class JdbcMailbox implements Mailbox {

    private static final String SELECT = """
            select mail.id, mail.order_id, mail.created_at, recipient.email, mail.subject,
                   coalesce(mail.text, '(erased)') as text, mail.template, mail.delivery
            from notification.mail join notification.recipient using (contact_id)
            """;
    /** Above every id of version 7. */
    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient database;

    JdbcMailbox(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<MailDetails> of(UUID orderId) {
        return database.sql(SELECT + "where mail.order_id = ? order by mail.id")
                .param(orderId)
                .query(JdbcMailbox::details)
                .list();
    }

    @Override
    public List<MailDetails> newest(@Nullable UUID before, int limit) {
        return database.sql(SELECT + "where mail.id < ? order by mail.id desc limit ?")
                .params(Objects.requireNonNullElse(before, NEWEST), limit)
                .query(JdbcMailbox::details)
                .list();
    }

    private static MailDetails details(ResultSet row, int number) throws SQLException {
        return new MailDetails(row.getObject("id", UUID.class), row.getObject("order_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("email"),
                row.getString("subject"), row.getString("text"), row.getString("template"), row.getString("delivery"));
    }
}
