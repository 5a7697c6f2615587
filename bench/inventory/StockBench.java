package dev.stoa.inventory.persistence;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.stoa.inventory.commands.ReserveStock.Destination;
import dev.stoa.inventory.domain.ReservationAnswer.Granted;
import dev.stoa.inventory.domain.ReservationAnswer.Scattered;
import dev.stoa.inventory.domain.allocation.AllocationPolicy;
import dev.stoa.kernel.Ids;
import dev.stoa.platform.integration.Durability;
import dev.stoa.platform.integration.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** See bench/stock. */
class StockBench {

    /** SKUs by who has them: {@code one} only main, {@code all} main and four more, {@code some} each only one of those five. */
    private static final List<String> PLACES = List.of("one", "all", "some");
    private static final Destination LYON = new Destination("FR", "69");
    private static final int SKUS = 20_000;

    private final JdbcReservations reservations;
    private final TransactionTemplate transaction;
    private final Random random = new Random(1);

    private StockBench(JdbcReservations reservations, TransactionTemplate transaction) {
        this.reservations = reservations;
        this.transaction = transaction;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int lines = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var directory = Files.createTempDirectory("stoa-bench-stock");
        try (var postgres = EmbeddedPostgres.start(directory, Durability.DURABLE)) {
            var url = postgres.jdbcUrl("postgres");
            Flyway.configure().locations("classpath:db/migration/inventory").dataSource(url, postgres.username(),
                    postgres.password()).load().migrate();
            var connection = DriverManager.getConnection(url, postgres.username(), postgres.password());
            var data = new SingleConnectionDataSource(connection, true);
            stockUp(JdbcClient.create(data));
            new StockBench(new JdbcReservations(JdbcClient.create(data)),
                    new TransactionTemplate(new DataSourceTransactionManager(data))).run(directory, rounds, lines);
        }
        System.exit(0);
    }

    private static void stockUp(JdbcClient jdbc) {
        jdbc.sql("""
                insert into inventory.location (code, name, country, latitude, longitude)
                values ('hamburg', 'Hamburg', 'DE', 53.55, 9.99), ('warsaw', 'Warsaw', 'PL', 52.23, 21.01),
                    ('turin', 'Turin', 'IT', 45.07, 7.69), ('ghent', 'Ghent', 'BE', 51.05, 3.72)
                """).update();
        for (var places : PLACES) {
            jdbc.sql("""
                    insert into inventory.level (sku, location, on_hand)
                    select :places || '-' || number, code, 1000000
                    from generate_series(0, :last) as sku (number)
                    cross join (select code, row_number() over (order by code) - 1 as place from inventory.location) location
                    where case :places when 'one' then code = 'main' when 'all' then true else number % 5 = place end
                    """).param("places", places).param("last", SKUS - 1).update();
        }
        jdbc.sql("vacuum analyze").update();
    }

    private void run(Path directory, int rounds, int linesPerRound) throws IOException {
        System.out.printf("machine: %d cores, load %s, JDK %s; PostgreSQL with fsync; %d rounds of %d lines after two to warm up%n",
                Runtime.getRuntime().availableProcessors(), Files.readString(Path.of("/proc/loadavg")).strip(),
                Runtime.version(), rounds, linesPerRound);
        System.out.println("who has it  lines  locations  CPU ms per reservation (application + database), median of rounds");
        var postmaster = postmaster(directory);
        for (var places : PLACES) {
            for (int lines : List.of(1, 10, 100)) {
                var results = new ArrayList<Cost>();
                for (int round = -2; round < rounds; round++) {
                    var cost = round(postmaster, places, lines, linesPerRound / lines);
                    if (round >= 0) {
                        results.add(cost);
                    }
                }
                results.sort((a, b) -> Double.compare(a.application + a.database, b.application + b.database));
                var median = results.get(results.size() / 2);
                System.out.printf("%-10s  %5d  %9.1f  %6.3f (%.3f + %.3f)%n", places, lines, median.locations,
                        median.application + median.database, median.application, median.database);
            }
        }
    }

    private Cost round(long postmaster, String places, int lines, int times) throws IOException {
        long application = cpu(ProcessHandle.current().pid());
        long database = cpuOfFamily(postmaster);
        int locations = 0;
        for (int i = 0; i < times; i++) {
            locations += transaction.execute(_ -> reserve(places, lines));
        }
        return new Cost((cpu(ProcessHandle.current().pid()) - application) / (double) times,
                (cpuOfFamily(postmaster) - database) / (double) times, locations / (double) times);
    }

    private int reserve(String places, int lines) {
        var units = new TreeMap<String, Integer>();
        while (units.size() < lines) {
            units.put(places + "-" + random.nextInt(SKUS), 1);
        }
        var order = Ids.next();
        var answer = reservations.reserve(order, units, LYON);
        if (answer instanceof Scattered(var sources)) {
            answer = reservations.reserve(order, AllocationPolicy.allocate(units, sources));
        }
        return ((Granted) answer).allocations().size();
    }

    private static long postmaster(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    /** CPU milliseconds of a process so far: ticks of 10 ms. */
    private static long cpu(long pid) throws IOException {
        var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
    }

    private static long cpuOfFamily(long pid) throws IOException {
        long sum = cpu(pid);
        for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) {
            sum += child.isAlive() ? cpu(child.pid()) : 0;
        }
        return sum;
    }

    private record Cost(double application, double database, double locations) {}
}
