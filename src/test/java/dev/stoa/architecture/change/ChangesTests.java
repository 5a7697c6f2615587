package dev.stoa.architecture.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What architects are told about commits of a small repository. */
@Enforces(20)
class ChangesTests {

    private static final String MODEL = "docs/architecture/model.json";
    private static final String CART = """
            {"name": "cart", "layer": "core", "purpose": "Carts.", "mayUse": ["catalog"], "tables": ["cart.cart"],
             "properties": [{"name": "stoa.cart.most", "defaultValue": "700"}], "metrics": [],
             "interfaces": [{"name": "CartApi", "methods": [{"name": "cart", "signature": "cart(UUID)"}]}],
             "coupling": {"afferent": 3, "efferent": 2, "instability": 0.40, "abstractness": 0.10, "distance": 0.50},
             "scores": {"X1": {"state": "proved", "excused": 0}, "X6": {"state": "not yet", "excused": 0}}}""";
    private static final String CLOSED = """
            {"type": "cart.CartClosed", "kind": "event", "module": "cart", "publishers": ["cart"], "key": "cartId",
             "fields": [{"path": "cartId", "type": "UUID", "optional": false, "meaning": "whose", "constants": []},
                        {"path": "by", "type": "By", "optional": true, "meaning": "who", "constants": ["STAFF", "SAGA"]}],
             "listeners": [{"id": "fulfillment.cart-closed", "module": "fulfillment"}]}""";
    private static final String BEFORE = model(CART, CLOSED, "{\"caller\": \"checkout\", \"callee\": \"cart\","
            + " \"interfaceName\": \"CartApi\", \"method\": \"cart\"}");

    private ScratchRepository scratch;

    @BeforeEach
    void begin(@TempDir Path directory) throws IOException {
        scratch = ScratchRepository.in(directory)
                .commit("Begin", Map.of(MODEL, BEFORE, "docs/architecture/cart.svg", "<svg/>", "README.md", "one"));
    }

    @Test
    void nothingIsSaidInOneSentence() throws IOException {
        scratch.commit("Rename a variable", Map.of("README.md", "two"));
        assertThat(scratch.changes("HEAD^")).contains("Begin", "Rename a variable")
                .endsWith(
                        "Nothing changed for architects: the same modules, dependencies, messages, scores and pictures.\n");
    }

    @Test
    void aBranchIsComparedWithWhereItLeftMain() throws IOException {
        scratch.git("checkout", "--quiet", "-b", "feature");
        scratch.commit("Add a picture", Map.of("docs/architecture/order.svg", "<svg/>"));
        scratch.git("checkout", "--quiet", "main");
        scratch.commit("Take one away", Map.of("docs/architecture/cart.svg", ""));
        scratch.git("checkout", "--quiet", "feature");
        assertThat(scratch.changes()).contains("From", "Begin", "Add a picture",
                "In short: 1 picture differs.",
                "- **added** [order.svg](docs/architecture/order.svg)").doesNotContain("cart.svg");
    }

    @Test
    void modulesDependenciesCallsAndTables() throws IOException {
        change(BEFORE.replace("700", "900")
                .replace("\"mayUse\": [\"catalog\"], \"tables\": [\"cart.cart\"]",
                        "\"mayUse\": [\"pricing\"], \"tables\": [\"cart.cart\", \"cart.line\"]")
                .replace("\"method\": \"cart\"", "\"method\": \"carts\"")
                .replace("{\"modules\": [", "{\"modules\": [{\"name\": \"returns\", \"layer\": \"core\","
                        + " \"purpose\": \"What comes back.\", \"mayUse\": [], \"tables\": []}, "));
        assertThat(scratch.changes("HEAD^")).contains("1 module added, 1 dependency added, 1 dependency removed,"
                + " 1 call added, 1 call removed, 1 table added, 1 setting differs",
                "- **added** returns (core): What comes back.",
                "- **added** cart → pricing: `base package` (the first between the two)",
                "- **removed** cart → catalog: `base package` (the last between the two)",
                "- **added** checkout → cart: `CartApi.carts`", "- **removed** checkout → cart: `CartApi.cart`",
                "- **added** `cart.line`", "- **changed** `stoa.cart.most`: 900, was 700").doesNotContain("Breaking");
    }

    @Test
    void messagesThatGrowBreakNobody() throws IOException {
        change(BEFORE.replace("\"constants\": [\"STAFF\", \"SAGA\"]}",
                "\"constants\": [\"STAFF\", \"SAGA\", \"EXPIRY\"]}, {\"path\": \"at\", \"type\": \"Instant\","
                        + " \"optional\": true, \"constants\": []}"));
        assertThat(scratch.changes("HEAD^")).contains("In short: 1 message changed.",
                "- **changed** event `cart.CartClosed`: field `at` added: `Instant`, may be null; field `by` can be `EXPIRY`")
                .doesNotContain("Breaking");
    }

    @Test
    void whatBreaksReadersComesFirst() throws IOException {
        change(BEFORE.replace("\"type\": \"UUID\"", "\"type\": \"String\"")
                .replace("\"optional\": true", "\"optional\": false")
                .replace("\"STAFF\", ", "")
                .replace("fulfillment.cart-closed", "fulfillment.closed")
                .replace("cart(UUID)", "cart(String)"));
        assertThat(scratch.changes("HEAD^").lines()).startsWith("# What changed for architects")
                .containsSubsequence(
                        "## Breaking", "",
                        "- `CartApi.cart(UUID)` is offered no longer",
                        "- event `cart.CartClosed`: field `by` must not be null any more, heard by fulfillment",
                        "- event `cart.CartClosed`: field `by` can be `STAFF` no longer, heard by fulfillment",
                        "- event `cart.CartClosed`: field `cartId` was `UUID` and is `String`, heard by fulfillment",
                        "- listener `fulfillment.cart-closed` is gone; deliveries to it that are open find nobody",
                        "## Interfaces");
    }

    @Test
    void fieldsAndMessagesThatAreGoneBreakReaders() throws IOException {
        change(BEFORE.replaceFirst("\\{\"path\": \"cartId\".*\\n", ""));
        assertThat(scratch.changes("HEAD^")).contains("**1 breaking**",
                "- event `cart.CartClosed`: field `cartId` is gone, heard by fulfillment");
        change(model(CART, "", ""));
        assertThat(scratch.changes("HEAD^")).contains("- event `cart.CartClosed` is gone, heard by fulfillment",
                "- **removed** checkout → cart: `CartApi.cart` (the last between the two)");
    }

    @Test
    void aNewFieldThatMustBeThereBreaksWhatIsInTheLog() throws IOException {
        change(BEFORE.replace("\"fields\": [",
                "\"fields\": [{\"path\": \"at\", \"type\": \"Instant\", \"optional\": false},"
                        + " {\"path\": \"lines\", \"type\": \"List<Line>\", \"optional\": true},"
                        + " {\"path\": \"lines[].sku\", \"type\": \"String\", \"optional\": false}, "));
        assertThat(scratch.changes("HEAD^")).contains("**1 breaking**",
                "field `at` added: `Instant`, never null, and messages of before lack it (breaking)",
                "field `lines` added: `List<Line>`, may be null", "field `lines[].sku` added: `String`, never null\n");
    }

    @Test
    void scoresAndCouplingThatMoved() throws IOException {
        change(BEFORE.replace("\"state\": \"proved\", \"excused\": 0", "\"state\": \"proved\", \"excused\": 2")
                .replace("not yet", "proved")
                .replace("\"efferent\": 2, \"instability\": 0.40", "\"efferent\": 3, \"instability\": 0.50"));
        assertThat(scratch.changes("HEAD^")).contains("In short: 1 score down, 1 score up.",
                "| cart | X1 | ▼ **down** | proved | proved, 2 excused |",
                "| cart | X6 | ▲ up | not yet | proved |",
                "| module | afferent | efferent | instability | abstractness | distance |",
                "| cart | 3 | 2 → 3 | 0.40 → 0.50 | 0.10 | 0.50 |");
    }

    @Test
    void theVersionOfTheMessagesThatOthersRead() throws IOException {
        scratch.commit("Tell others", Map.of("docs/architecture/asyncapi.json", "{\"info\": {\"version\": \"0.2\"}}"));
        assertThat(scratch.changes("HEAD^")).contains("- **version** of the AsyncAPI document: 0.2, was none");
    }

    @Test
    void picturesAreLinkedWithBothVersions() throws IOException {
        scratch.commit("Redraw", Map.of("docs/architecture/cart.svg", "<svg></svg>"));
        assertThat(scratch.changes("--links=https://example.org/blob/", "HEAD^")).contains("1 picture differs")
                .containsPattern(
                        "- \\*\\*changed\\*\\* \\[cart.svg]\\(https://example.org/blob/[0-9a-f]{40}/docs/architecture/"
                                + "cart.svg\\) \\(\\[before]\\(https://example.org/blob/[0-9a-f]{40}/docs/architecture/cart.svg\\)\\)");
    }

    @Test
    void aCommitWithoutAModelIsSaidToHaveNone() throws IOException {
        scratch.commit("Forget", Map.of(MODEL, ""));
        assertThat(scratch.changes("HEAD^")).contains("has a model: modules 1, messages 1, calls between modules 1",
                "has no `docs/architecture/model.json`: modules, messages and scores cannot be compared.")
                .doesNotContain("Nothing changed", "Breaking");
    }

    @Test
    void whatIsNotCommittedIsMentioned() throws IOException {
        Files.writeString(scratch.directory().resolve(MODEL), "{}");
        assertThat(scratch.changes("HEAD")).contains("*Not looked at: changes below `docs/architecture`");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThat(scratch.refusal("nowhere")).startsWith("There is no commit nowhere here");
        assertThat(scratch.refusal("--html")).startsWith("Not understood: --html");
        assertThat(scratch.refusal("HEAD", "HEAD", "HEAD")).startsWith("Not understood: HEAD");
    }

    /** From its sources alone, where nothing was built. */
    @Test
    void theCommandNeedsNothingButItsSources() throws IOException, InterruptedException {
        var command = copied(Path.of("docs", "architecture", "changes"));
        try (var sources = Files.list(Path.of("src", "test", "java", "dev", "stoa", "architecture", "change"))) {
            for (var source : sources.filter(file -> !file.toString().endsWith("Tests.java")).toList()) {
                copied(source);
            }
        }
        var output = scratch.directory().resolve("output");
        var process = new ProcessBuilder(command.toString(), "HEAD", "HEAD").redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var running = process.start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output)).startsWith("# What changed for architects").contains("the same commit");
        assertThat(running.exitValue()).isZero();
    }

    @Test
    void readsTheModelThatIsCommittedHere() throws IOException {
        var model = new Model(Json.parse(Files.readString(Path.of(MODEL))));
        assertThat(model.modules()).containsKeys("cart", "kernel");
        assertThat(model.messages().get("ordering.OrderPlaced")).isNotNull();
        assertThat(model.calls().get("checkout → cart")).contains("CartApi.cart");
        assertThat(model.dependencies().get("fulfillment → payment")).containsExactlyInAnyOrder("events", "commands");
        assertThat(model.listeners()).containsEntry("inventory.reserve-stock", "inventory.ReserveStock");
        assertThat(model.rules()).containsKey("X1");
        var changed = Files.readString(Path.of(MODEL)).replace("\"core\"", "\"outside\"");
        scratch.commit("Ours", Map.of(MODEL, Files.readString(Path.of(MODEL)))).commit("Moved", Map.of(MODEL, changed));
        assertThat(scratch.changes("HEAD^")).contains("- **moved** cart from core to outside");
    }

    private Path copied(Path file) throws IOException {
        var copy = scratch.directory().resolve(file);
        Files.createDirectories(copy.resolveSibling("."));
        return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void change(String model) throws IOException {
        scratch.commit("Change the model", Map.of(MODEL, model));
    }

    private static String model(String modules, String messages, String calls) {
        return "{\"modules\": [%s], \"messages\": [%s], \"calls\": [%s], \"rules\": []}".formatted(
                (Object[]) List.of(modules, messages, calls).toArray(String[]::new));
    }
}
