package dev.stoa.pricing.persistence;

import dev.stoa.kernel.Money;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import dev.stoa.pricing.domain.Prices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Price lists in PostgreSQL, one statement per action. */
@Repository
class JdbcPrices implements Prices {

    private final JdbcClient database;

    JdbcPrices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, ListPrice> find(Currency currency, Collection<String> skus) {
        Map<String, ListPrice> found = HashMap.newHashMap(skus.size());
        database.sql("""
                select sku, amount_minor, tax_category
                from pricing.price
                where currency = :currency and sku = any(:skus::text[])
                """)
                .param("currency", currency.getCurrencyCode())
                .param("skus", skus.toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(row.getString("sku"), price(row, currency));
                });
        return found;
    }

    /** In the order of keys, so that two requests which overlap wait for each other instead of locking each other up. */
    @Override
    public List<ChangedPrice> set(UUID requestId, List<NewPrice> prices) {
        return database.sql("""
                with request as (
                    insert into pricing.price_request (id) values (:requestId) on conflict do nothing returning id)
                insert into pricing.price as price (sku, currency, amount_minor, tax_category)
                select wanted.sku, wanted.currency, wanted.amount_minor,
                       coalesce(wanted.tax_category,
                                (select known.tax_category from pricing.price as known where known.sku = wanted.sku
                                 order by known.currency <> wanted.currency, known.currency limit 1),
                                'STANDARD')
                from unnest(:skus::text[], :currencies::text[], :amounts::bigint[], :categories::text[])
                         as wanted (sku, currency, amount_minor, tax_category)
                where exists (select from request)
                order by wanted.sku, wanted.currency
                on conflict (sku, currency) do update
                set amount_minor = excluded.amount_minor, tax_category = excluded.tax_category
                where price.amount_minor <> excluded.amount_minor or price.tax_category <> excluded.tax_category
                returning new.sku, new.currency, new.amount_minor,
                          old.amount_minor is distinct from new.amount_minor as changed
                """)
                .param("requestId", requestId)
                .param("skus", prices.stream().map(NewPrice::sku).toArray(String[]::new))
                .param("currencies", prices.stream()
                        .map(p -> p.price().currency().getCurrencyCode())
                        .toArray(String[]::new))
                .param("amounts", prices.stream().map(p -> p.price().amountMinor()).toArray(Long[]::new))
                .param("categories", prices.stream().map(JdbcPrices::taxCategory).toArray(String[]::new))
                .query((row, _) -> row.getBoolean("changed") ? changed(row) : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String taxCategory(NewPrice price) {
        return price.taxCategory() == null ? null : price.taxCategory().name();
    }

    private static ListPrice price(ResultSet row, Currency currency) throws SQLException {
        return new ListPrice(new Money(row.getLong("amount_minor"), currency),
                TaxCategory.valueOf(row.getString("tax_category")));
    }

    private static ChangedPrice changed(ResultSet row) throws SQLException {
        return new ChangedPrice(row.getString("sku"),
                Money.of(row.getLong("amount_minor"), row.getString("currency")));
    }
}
