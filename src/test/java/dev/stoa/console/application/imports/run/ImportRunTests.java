package dev.stoa.console.application.imports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.console.domain.imports.ImportFiles;
import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.ImportRow;
import dev.stoa.console.domain.imports.ImportState;
import dev.stoa.console.domain.imports.Imports;
import dev.stoa.console.domain.imports.ProductImport;
import dev.stoa.console.domain.imports.StagedRows;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.PageRequest;
import dev.stoa.pricing.PricingOperations;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that are taken from hand to hand. No worker interferes: none is told, and none looks for a long time. */
@Enforces(11)
@SpringBootTest(properties = "stoa.import.poll-interval=1h")
class ImportRunTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration LAPSED = Duration.ofSeconds(-1);

    @Autowired
    Imports imports;

    @Autowired
    ImportFiles files;

    @Autowired
    StagedRows staged;

    @Autowired
    RowChecking checking;

    @Autowired
    BatchApplying applying;

    @Autowired
    CatalogOperations catalog;

    @Autowired
    PricingOperations pricing;

    @Autowired
    InventoryOperations inventory;

    @Autowired
    JdbcClient database;

    @Autowired
    ImportProgress progress;

    @AfterEach
    void emptyTheQueue() {
        database.sql("delete from console.import").update();
    }

    /** Neither where batches end nor who dies when makes a difference. */
    @RepeatedTest(6)
    void theShopFollowsFromTheFileAlone() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String prefix = "p" + Long.toString(seed, 36) + "-";
        RandomFile file = new RandomFile(random, prefix, 150);
        RandomFile.Expectation expected = file.expectation();

        ProductImport first = runThroughDeaths(store(file.text(), random.nextInt(20, 400), random.nextInt(3, 60)),
                random);

        assertThat(first.state()).as("seed %d", seed).isEqualTo(ImportState.DONE);
        assertThat(first.rows()).isEqualTo(file.size());
        assertThat(first.imported()).as("seed %d", seed).isEqualTo(expected.imported);
        assertThat(first.rejected()).isEqualTo(file.size() - expected.imported).isEqualTo(first.errors());
        assertThat(texts("select slug, name || '/' || description from catalog.product", prefix))
                .isEqualTo(expected.products);
        assertThat(texts(
                "select sku, slug || ':' || v.name from catalog.variant v join catalog.product p on p.id = product_id",
                prefix)).isEqualTo(expected.variants);
        assertThat(numbers("select sku || ' ' || currency, amount_minor from pricing.price", prefix))
                .as("seed %d", seed)
                .isEqualTo(expected.prices);
        assertThat(numbers("select sku, on_hand from inventory.level", prefix)).isEqualTo(expected.stock);
        String before = shop();
        assertThat(run(store(file.text(), 1_000, 500), applying).imported()).isEqualTo(first.imported());
        assertThat(shop()).as("repeated, seed %d", seed).isEqualTo(before);
        assertThat(database.sql("select count(*) from console.import_row").query(Integer.class).single()).isZero();
        assertThat(database.sql("select count(*) from console.import_chunk").query(Integer.class).single()).isZero();
    }

    @Test
    void whoLostTheLeaseWritesNothing() {
        UUID id = store(new RandomFile(new Random(1), "lost-", 30).text(), 100, 10);
        ImportLease stale = imports.claim(LAPSED).orElseThrow();
        ImportLease fresh = imports.claim(LONG).orElseThrow();

        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> run(applying).work(stale, () -> false));

        assertThat(imports.find(id).orElseThrow().rows()).isZero();
        assertThat(database.sql("select count(*) from console.import_row").query(Integer.class).single()).isZero();
        run(applying).work(fresh, () -> false);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void aCorrectionWaitsForWhatItCorrects() {
        UUID first = store("x", 100, 10);
        UUID second = store("y", 100, 10);

        ImportLease lease = imports.claim(LONG).orElseThrow();
        assertThat(lease.importId()).isEqualTo(first);
        assertThat(imports.claim(LONG)).isEmpty();
        run(applying).work(lease, () -> false);
        assertThat(imports.find(first).orElseThrow().state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.claim(LONG).orElseThrow().importId()).isEqualTo(second);
    }

    @Test
    void anImportThatKeepsFailingDoesNotHoldUpOthersForEver() {
        UUID id = store(new RandomFile(new Random(2), "poison-", 30).text(), 100, 10);
        for (int attempt = 1; attempt <= 7; attempt++) {
            ImportLease lease = imports.claim(LONG).orElseThrow();
            if (attempt <= 6) { // reading was progress, once
                assertThatExceptionOfType(Died.class).isThrownBy(() -> run(dying(1, false)).work(lease, () -> false));
                imports.release(lease, LAPSED);
            } else {
                run(applying).work(lease, () -> false);
            }
        }
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.find(id).orElseThrow().failure()).contains("5 times");
        assertThat(imports.claim(LONG)).isEmpty();
    }

    @Test
    void whatAModuleRefusesOfABatchHarmsNoOtherRow() {
        InventoryOperations picky = PickyInventory.refusing("PICKY-3", inventory);
        StringBuilder file = new StringBuilder("slug,name,sku,variant,currency,amountMinor,stock\n");
        for (int i = 0; i < 9; i++) {
            file.append("picky-%d,n,PICKY-%d,v,EUR,1,1%n".formatted(i, i));
        }
        ProductImport result = run(store(file.toString(), 50, 500), new BatchApplying(catalog, pricing, picky));

        assertThat(result.imported()).isEqualTo(8);
        assertThat(result.rejected()).isEqualTo(1);
        var errors = imports.errors(result.id(), PageRequest.first(10)).items();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(5);
            assertThat(error.message()).isEqualTo("PICKY-3 is not to be counted");
        });
    }

    private ProductImport runThroughDeaths(UUID id, Random random) {
        while (true) {
            ImportLease lease = imports.claim(LONG).orElseThrow();
            int[] steps = {random.nextInt(1, 6)};
            try {
                run(dying(random.nextInt(1, 4), true)).work(lease, () -> steps[0]-- == 0);
            } catch (Died died) {
                assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.APPLYING);
            }
            if (!imports.find(id).orElseThrow().state().isRunning()) {
                return imports.find(id).orElseThrow();
            }
            imports.release(lease, LAPSED);
        }
    }

    private ProductImport run(UUID id, BatchApplying batches) {
        run(batches).work(imports.claim(LONG).orElseThrow(), () -> false);
        return imports.find(id).orElseThrow();
    }

    private ImportRun run(BatchApplying batches) {
        return new ImportRun(imports, new FileReading(files, checking, progress),
                new RowsApplying(staged, batches, progress), progress);
    }

    /** Dies with the n-th batch, after it was applied and before anybody could note it, or before it was applied. */
    private BatchApplying dying(int batch, boolean afterwards) {
        int[] left = {batch};
        return new BatchApplying(catalog, pricing, inventory) {
            @Override
            AppliedRows apply(UUID importId, List<ImportRow> rows) {
                boolean dies = --left[0] == 0;
                if (!dies || afterwards) {
                    AppliedRows applied = super.apply(importId, rows);
                    if (!dies) {
                        return applied;
                    }
                }
                throw new Died();
            }
        };
    }

    private UUID store(String file, int chunk, int batchRows) {
        UUID id = Ids.next();
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        files.begin(id, batchRows, LONG);
        for (int at = 0; at < bytes.length; at += chunk) {
            files.append(id, at, Arrays.copyOfRange(bytes, at, Math.min(at + chunk, bytes.length)), LONG);
        }
        assertThat(files.complete(id, Ids.next(), "hash", bytes.length)).isTrue();
        return id;
    }

    private Map<String, String> texts(String sql, String prefix) {
        Map<String, String> found = new TreeMap<>();
        database.sql("select * from (" + sql + ") as found (key, value) where lower(key) like ? || '%'")
                .param(prefix)
                .query((java.sql.ResultSet row) -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    private Map<String, Integer> numbers(String sql, String prefix) {
        Map<String, Integer> found = new TreeMap<>();
        texts("select key, value::text from (" + sql + ") as number (key, value)", prefix)
                .forEach((key, value) -> found.put(key, Integer.valueOf(value)));
        return found;
    }

    private String shop() {
        return Stream.of(
                "select md5(string_agg(p::text, ',' order by p.id)) from catalog.product p",
                "select md5(string_agg(v::text, ',' order by v.sku)) from catalog.variant v",
                "select md5(string_agg(p::text, ',' order by p.sku, p.currency)) from pricing.price p",
                "select md5(string_agg(l::text, ',' order by l.sku, l.location)) from inventory.level l",
                "select count(*)::text from messaging.message")
                .map(sql -> String.valueOf(database.sql(sql).query(String.class).single()))
                .collect(Collectors.joining(" "));
    }

    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
