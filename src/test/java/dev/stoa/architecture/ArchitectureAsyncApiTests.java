package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.asyncapi.AsyncApiDocument;
import dev.stoa.architecture.asyncapi.Breaking;
import dev.stoa.architecture.reading.ArchitectureReading;
import dev.stoa.extraction.golden.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code asyncapi.json} describes all messages, is valid by the official schema of AsyncAPI, and never breaks whoever goes by
 * the committed one: such a change cannot be refreshed away, and is a new message.
 */
@Enforces(19)
class ArchitectureAsyncApiTests {

    private static final String FILE = "asyncapi.json";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final ObjectNode document = new AsyncApiDocument(ArchitectureReading.ofStoa()).document();

    @Test
    void theCommittedDocumentIsThatOfTheCodeAndNothingBreaks() {
        if (Files.exists(Committed.DOCUMENTS.resolve(FILE))) {
            assertThat(Breaking.changes(JSON.readTree(Committed.documents().read(FILE)), document))
                    .as("messages only ever grow; a change that would break a reader is a new record"
                            + " (docs/adr/0019-an-architecture-that-architects-can-read.md)")
                    .isEmpty();
        }
        Committed.documents()
                .holds(Map.of(FILE, JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n"),
                        FILE::equals);
    }

    @Test
    void theOfficialSchemaAcceptsIt() throws IOException {
        assertThat(official().validate(document)).isEmpty();
    }

    @Test
    void theOfficialSchemaSeesADocumentThatIsWrong() throws IOException {
        var wrong = document.deepCopy();
        ((ObjectNode) wrong.at("/operations").values().iterator().next()).put("action", "shout");
        assertThat(official().validate(wrong)).isNotEmpty();
    }

    /** Everything that was ever written is what the document says. */
    @Test
    void everyGoldenMessageIsAsItsSchemaSays() throws IOException {
        try (var files = Files.walk(GoldenFile.ROOT)) {
            for (var file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                var type = Objects.requireNonNull(file.getParent()).getFileName() + "."
                        + file.getFileName().toString().replaceAll("(-\\d+)?\\.json", "");
                var payload = document.at("/components/messages").path(type).path("payload");
                for (var sample : JSON.readTree(new GoldenFile(file).read())) {
                    assertThat(SCHEMAS.getSchema(payload).validate(sample)).as(file + ": " + sample).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remove /components/messages/cart.CartClosed                                   | cart.CartClosed is gone
            remove /components/messages/cart.CartClosed/payload/properties/orderId        | cart.CartClosed.orderId is gone
            remove /components/messages/ordering.OrderPlaced/payload/properties/lines/items/properties/sku | ordering.OrderPlaced.lines[].sku is gone
            text /components/messages/cart.CartQuantityChanged/payload/properties/quantity | cart.CartQuantityChanged.quantity has another type
            shorten /components/messages/payment.PaymentDeclined/payload/properties/reason/enum | payment.PaymentDeclined.reason can no longer be
            require /components/messages/inventory.ReserveStock/payload/required          | inventory.ReserveStock.destination is required
            shorten /components/messages/cart.CartClosed/payload/required                 | may be missing, and was always there
            remove /channels/cart.events                                                  | the channel cart.events has another address
            """)
    void seesWhatWouldBreakAReader(String change, String sentence) {
        var now = document.deepCopy();
        change(change.split(" ", 2)[0], change.split(" ", 2)[1].strip(), now);
        assertThat(Breaking.changes(document, now)).anyMatch(found -> found.contains(sentence));
    }

    @Test
    void aMessageMayGrow() {
        var now = document.deepCopy();
        ((ObjectNode) now.at("/components/messages/cart.CartClosed/payload/properties")).putObject("reason")
                .put("type", "string");
        ((ArrayNode) now.at("/components/messages/payment.PaymentDeclined/payload/properties/reason/enum"))
                .add("LATER");
        assertThat(Breaking.changes(document, now)).isEmpty();
    }

    private static void change(String how, String place, ObjectNode document) {
        var parent = document.at(place.substring(0, place.lastIndexOf('/')));
        var name = place.substring(place.lastIndexOf('/') + 1);
        Consumer<ObjectNode> changing = switch (how) {
            case "remove" -> node -> node.remove(name);
            case "text" -> node -> node.putObject(name).put("type", "string");
            case "shorten" -> node -> ((ArrayNode) node.path(name)).remove(0);
            default -> node -> ((ArrayNode) node.path(name)).add("destination");
        };
        changing.accept((ObjectNode) parent);
    }

    private static Schema official() throws IOException {
        try (var file = ArchitectureAsyncApiTests.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
            return SCHEMAS.getSchema(Objects.requireNonNull(file), InputFormat.JSON);
        }
    }
}
