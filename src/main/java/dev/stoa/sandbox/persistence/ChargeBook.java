package dev.stoa.sandbox.persistence;

import dev.stoa.kernel.Money;
import dev.stoa.sandbox.SandboxApi.Charge;
import dev.stoa.sandbox.SandboxApi.Charge.Kind;
import dev.stoa.sandbox.SandboxPaymentProvider.Answer;
import dev.stoa.sandbox.domain.ChargeLine;
import dev.stoa.sandbox.domain.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The provider's book. It commits by itself, whatever becomes of the caller's transaction: that is how the outside world
 * behaves.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class ChargeBook {

    private final JdbcClient database;

    ChargeBook(JdbcClient database) {
        this.database = database;
    }

    /** Writes the line unless its reference was used before, and answers what stands under that reference. */
    public Answer answer(ChargeLine line) {
        return insert(line).or(() -> find(line.reference())).orElseThrow();
    }

    /** The same for what follows an authorization, one at a time for each. */
    public Answer answer(String authorization, Function<Standing, ChargeLine> next) {
        return answer(next.apply(standing(authorization)));
    }

    public Answer voidAuthorization(String reference, String authorization) {
        insert(ChargeLine.closed(authorization));
        Standing standing = standing(authorization);
        return standing.voidedUnder()
                .flatMap(this::find)
                .or(() -> Optional.of(answer(standing.voided(reference))))
                .orElseThrow();
    }

    public Optional<Answer> find(String reference) {
        return database.sql("select number, refusal from sandbox.charge where reference = ?")
                .param(reference)
                .query(ChargeBook::toAnswer)
                .optional();
    }

    public List<Charge> charges(UUID orderId) {
        return database.sql("select * from sandbox.charge where order_id = ? and refusal is null order by number")
                .param(orderId)
                .query((row, _) -> new Charge(row.getObject("at", OffsetDateTime.class).toInstant(), kind(row),
                        Money.of(row.getLong("amount_minor"), row.getString("currency"))))
                .list();
    }

    private Optional<Answer> insert(ChargeLine line) {
        Money amount = line.amount();
        return database.sql("""
                insert into sandbox.charge
                    (reference, kind, "authorization", order_id, amount_minor, currency, refusal)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (reference) do nothing
                returning number, refusal
                """)
                .param(line.reference())
                .param(line.kind().name())
                .param(line.authorization())
                .param(line.orderId())
                .param(amount == null ? null : amount.amountMinor())
                .param(amount == null ? null : amount.currency().getCurrencyCode())
                .param(line.refusal())
                .query(ChargeBook::toAnswer)
                .optional();
    }

    /** Locks the authorization, so that what follows it is decided one after the other. */
    private Standing standing(String authorization) {
        database.sql("select 1 from sandbox.charge where reference = ? for update")
                .param(authorization)
                .query(Integer.class)
                .optional();
        return new Standing(authorization, database.sql("""
                select * from sandbox.charge where "authorization" = ? and refusal is null order by number
                """).param(authorization).query(ChargeBook::toLine).list());
    }

    private static ChargeLine toLine(ResultSet row, int number) throws SQLException {
        return new ChargeLine(row.getString("reference"), kind(row), row.getString("authorization"),
                row.getObject("order_id", UUID.class), Money.of(row.getLong("amount_minor"), row.getString("currency")),
                row.getString("refusal"));
    }

    private static Answer toAnswer(ResultSet row, int number) throws SQLException {
        @Nullable
        String refusal = row.getString("refusal");
        return new Answer(refusal == null, "sandbox-" + row.getLong("number"), refusal);
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return Kind.valueOf(row.getString("kind"));
    }
}
