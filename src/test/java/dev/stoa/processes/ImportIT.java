package dev.stoa.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.console.web.imports.ImportClient;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports in processes of their own: one that dies on the way, and one that has less memory than the file has bytes. */
@Enforces(11)
class ImportIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String[] SETTINGS = {"--stoa.import.lease=2s", "--stoa.import.poll-interval=300ms",
            "--stoa.import.batch-rows=100"};

    private final TestDatabase database = TestPostgres.migrated();

    @Test
    void anotherInstanceGoesOnWhereOneWasKilled() throws SQLException {
        long seed = System.nanoTime();
        int products = 3_000;
        String id;
        try (var victim = StoaProcess.start(WatchedStoa.class, database, SETTINGS);
                var survivor = StoaProcess.start(WatchedStoa.class, database, SETTINGS)) {
            var client = client(victim);
            survivor.address();
            id = client.begin(BodyPublishers.ofString(file(products)));
            int enough = new Random(seed).nextInt(100, products * 2 / 3);
            await("seed " + seed).atMost(SOON)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> client.find(id).path("imported").asInt() >= enough);
            victim.kill();

            var result = client(survivor).awaitEnd(id, SOON);
            ImportClient.assertDone(result, products, 0);
            ImportClient.assertDone(client(survivor).run(BodyPublishers.ofString(file(products))), products, 0);
        }
        assertThat(number("select count(*) from catalog.product where version = 1")).isEqualTo(products);
        assertThat(number("select count(*) from pricing.price")).isEqualTo(products);
        assertThat(number("select sum(amount_minor) from pricing.price"))
                .isEqualTo(IntStream.range(0, products).map(i -> 100 + i).sum());
        assertThat(number("select sum(on_hand) from inventory.level")).isEqualTo(5L * products);
        for (String message : new String[]{"catalog.ProductPublished", "pricing.PriceChanged",
                "inventory.StockLevelChanged"}) {
            assertThat(number("select count(*) from messaging.message where type = '" + message + "'"))
                    .as("%s, seed %d", message, seed)
                    .isEqualTo(products);
        }
        assertThat(number("select count(*) from messaging.message where type = 'catalog.ProductChanged'")).isZero();
        assertThat(number("select count(*) from console.import_row")).isZero();
    }

    /** With a key, since that is where a body would be kept to compare it. */
    @Test
    void aFileLargerThanTheHeapIsImported() {
        try (var stoa = StoaProcess.start(WatchedStoa.class, database, "-Xmx128m")) {
            var client = client(stoa);
            int rows = 180;
            var upload = client.upload(BodyPublishers.ofInputStream(() -> wideRows(rows)), "Idempotency-Key",
                    UUID.randomUUID().toString()).expect(202);

            var result = client.awaitEnd(upload.body().path("id").asString(), SOON);

            assertThat(result.path("sizeBytes").asLong()).isGreaterThan(128L << 20);
            ImportClient.assertDone(result, rows, rows);
        }
    }

    private static ImportClient client(StoaProcess stoa) {
        return new ImportClient(stoa.address(), StoaProcess.USER, StoaProcess.PASSWORD);
    }

    private static String file(int products) {
        StringBuilder file = new StringBuilder(ImportClient.HEADER);
        for (int i = 0; i < products; i++) {
            file.append("thing-%d,Thing %d,,things,THING-%d,Plain,EUR,%d,5,{}%n".formatted(i, i, i, 100 + i));
        }
        return file.toString();
    }

    /** Of two rows one is fine, and one has a description of 800,000 characters with line breaks and quotes. */
    @SuppressWarnings("JdkObsolete") // a SequenceInputStream takes nothing newer
    private static InputStream wideRows(int rows) {
        String wide = "\"" + "a \"\"wide\"\" text,\n".repeat(50_000) + "\"";
        Stream<String> file = Stream.concat(Stream.of(ImportClient.HEADER), IntStream.range(0, rows)
                .boxed()
                .flatMap(i -> Stream.of("wide-" + i + ",Wide," + wide + ",things,WIDE-" + i + ",Plain,EUR,100,1,{}\n",
                        "good-" + i + ",Good,,things,GOOD-" + i + ",Plain,EUR,100,1,{}\n")));
        var parts = file.map(part -> (InputStream) new java.io.ByteArrayInputStream(
                part.getBytes(StandardCharsets.UTF_8))).iterator();
        return new java.io.SequenceInputStream(new java.util.Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
