package dev.stoa.pricing.persistence;

import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.domain.Markets;
import dev.stoa.pricing.domain.TaxRate;
import dev.stoa.pricing.domain.TaxSchedule;
import dev.stoa.pricing.domain.TaxTable;
import dev.stoa.pricing.domain.TaxTable.DatedSchedule;
import dev.stoa.pricing.domain.TaxTable.Place;
import dev.stoa.pricing.domain.TaxTable.PostalRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Markets and taxes as the migrations left them. */
@Repository
class JdbcMarkets implements Markets {

    private final JdbcClient database;

    JdbcMarkets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Market> all() {
        return database.sql("select code, name, currency, tax_included from pricing.market order by code")
                .query((row, _) -> new Market(new MarketCode(row.getString("code")), row.getString("name"),
                        Currency.getInstance(row.getString("currency")), row.getBoolean("tax_included")))
                .list();
    }

    @Override
    public TaxTable taxes() {
        return new TaxTable(schedules(), postalRanges());
    }

    private List<DatedSchedule> schedules() {
        return database.sql("select country, region, valid_from, standard, food, delivery from pricing.tax_rate")
                .query((row, _) -> new DatedSchedule(new Place(row.getString("country"), row.getString("region")),
                        row.getObject("valid_from", LocalDate.class), schedule(row)))
                .list();
    }

    private static TaxSchedule schedule(ResultSet row) throws SQLException {
        return new TaxSchedule(new TaxRate(row.getInt("standard")), new TaxRate(row.getInt("food")),
                new TaxRate(row.getInt("delivery")));
    }

    private List<PostalRange> postalRanges() {
        return database.sql("select country, first_prefix, last_prefix, region from pricing.tax_region")
                .query((row, _) -> new PostalRange(row.getString("country"), row.getString("first_prefix"),
                        row.getString("last_prefix"), row.getString("region")))
                .list();
    }
}
