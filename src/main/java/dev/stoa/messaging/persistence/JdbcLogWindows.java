package dev.stoa.messaging.persistence;

import dev.stoa.messaging.MessageLog.LoggedMessage;
import dev.stoa.messaging.domain.log.LogWindow;
import dev.stoa.messaging.domain.log.LogWindows;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows and snapshot come from one statement, so they are of one moment at any isolation level. */
@Repository
class JdbcLogWindows implements LogWindows {

    private static final String AFTER = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest_running, m.position, m.type, m.payload
            from (values (1)) as once (row)
            left join (select position, type, payload from messaging.message
                       where position > ? order by position limit ?) m on true
            order by m.position""";

    private final JdbcClient jdbc;
    private final MessageFormat format;
    private final TransactionTemplate transaction;

    JdbcLogWindows(JdbcClient jdbc, MessageFormat format, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.format = format;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(JdbcLogWindows.class.getName() + ".drawTransactionId");
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public LogWindow after(long position, int limit) {
        return jdbc.sql(AFTER).params(position, limit).query(rows -> {
            var messages = new ArrayList<LoggedMessage>();
            long oldestRunning = 0;
            while (rows.next()) {
                oldestRunning = rows.getLong("oldest_running");
                if (rows.getObject("position") != null) {
                    messages.add(new LoggedMessage(rows.getLong("position"),
                            format.read(rows.getString("type"), rows.getString("payload"))));
                }
            }
            return new LogWindow(oldestRunning, messages);
        });
    }

    @Override
    public long drawTransactionId() {
        return transaction.<Long>execute(
                _ -> jdbc.sql("select pg_current_xact_id()::text::bigint").query((row, _) -> row.getLong(1)).single());
    }
}
