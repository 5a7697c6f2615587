package dev.stoa.shipping.persistence;

import dev.stoa.shipping.domain.tariff.DeliveryService;
import dev.stoa.shipping.domain.tariff.Destination;
import dev.stoa.shipping.domain.tariff.Tariff;
import dev.stoa.shipping.domain.tariff.Tariffs;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTariffs implements Tariffs {

    private final JdbcClient database;

    JdbcTariffs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Tariff current() {
        return new Tariff(destinations(), services());
    }

    private Map<String, Destination> destinations() {
        var destinations = new HashMap<String, Destination>();
        database.sql("select country, zone, postal_code_pattern, postal_code_example from shipping.destination")
                .query(row -> {
                    destinations.put(row.getString(1), new Destination(row.getString(1), row.getString(2),
                            Pattern.compile(row.getString(3)), row.getString(4)));
                });
        return destinations;
    }

    private Map<String, List<DeliveryService>> services() {
        var rates = rates();
        var services = new HashMap<String, List<DeliveryService>>();
        database.sql("select zone, id, name, estimate from shipping.service").query(row -> {
            var service = new ServiceKey(row.getString(1), row.getString(2));
            services.computeIfAbsent(service.zone, zone -> new ArrayList<>())
                    .add(new DeliveryService(service.id, row.getString(3), row.getString(4),
                            rates.getOrDefault(service, Map.of())));
        });
        return services;
    }

    private Map<ServiceKey, Map<Currency, NavigableMap<Integer, Long>>> rates() {
        var rates = new HashMap<ServiceKey, Map<Currency, NavigableMap<Integer, Long>>>();
        database.sql("select zone, service, currency, up_to_grams, amount_minor from shipping.rate").query(row -> {
            rates.computeIfAbsent(new ServiceKey(row.getString(1), row.getString(2)), key -> new HashMap<>())
                    .computeIfAbsent(Currency.getInstance(row.getString(3)), currency -> new TreeMap<>())
                    .put(row.getInt(4), row.getLong(5));
        });
        return rates;
    }

    private record ServiceKey(String zone, String id) {}
}
