package dev.stoa.sandbox.persistence;

import dev.stoa.sandbox.domain.Parcel;
import dev.stoa.sandbox.domain.Parcels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParcels implements Parcels {

    private static final String COLUMNS = "reference, number, country, postal_code, weight_grams, refusal, called_off_at";

    private static final String ANNOUNCE = """
            insert into sandbox.parcel (reference, country, postal_code, weight_grams, refusal, announced_at)
            values (?, ?, ?, ?, ?, now())
            on conflict (reference) do nothing
            returning\s""" + COLUMNS;

    private static final String FIND = "select " + COLUMNS + " from sandbox.parcel where reference = ?";

    private final JdbcClient database;

    JdbcParcels(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Parcel announced(String reference, String country, String postalCode, int weightGrams,
            @Nullable String refusal) {
        return database.sql(ANNOUNCE)
                .params(Arrays.<@Nullable Object>asList(reference, country, postalCode, weightGrams, refusal))
                .query(JdbcParcels::parcel)
                .optional()
                .orElseGet(() -> known(reference));
    }

    @Override
    public void callOff(String reference) {
        database.sql("""
                insert into sandbox.parcel (reference, called_off_at) values (?, now())
                on conflict (reference) do update set called_off_at = excluded.called_off_at
                where parcel.called_off_at is null
                """).param(reference).update();
    }

    private Parcel known(String reference) {
        return database.sql(FIND)
                .param(reference)
                .query(JdbcParcels::parcel)
                .single();
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(row.getString("reference"), row.getLong("number"), row.getString("country"),
                row.getString("postal_code"), row.getInt("weight_grams"), row.getString("refusal"),
                row.getObject("called_off_at") != null);
    }
}
