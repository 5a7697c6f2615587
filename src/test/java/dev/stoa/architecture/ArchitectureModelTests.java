package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.reading.ArchitectureReading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code model.json}: what is known of the architecture, for whoever makes something else of it. */
@Enforces(19)
class ArchitectureModelTests {

    private static final String FILE = "model.json";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Architecture stoa = ArchitectureReading.ofStoa();

    @Test
    void theCommittedModelIsThatOfTheCode() {
        Committed.documents()
                .holds(Map.of(FILE, JSON.writeValueAsString(stoa).replace("\r\n", "\n") + "\n"),
                        FILE::equals);
    }

    @Test
    void everyModuleSaysItsPurpose() {
        assertThat(stoa.modules()).allSatisfy(module -> assertThat(module.purpose()).isNotBlank());
    }

    @Test
    void everyMessageSaysWhatItMeansAndSinceWhen() {
        assertThat(stoa.messages()).allSatisfy(message -> {
            assertThat(message.meaning()).as(message.type()).isNotBlank();
            assertThat(message.since()).as(message.type() + " @since").matches("\\d+\\.\\d+(\\.\\d+)?");
            assertThat(message.key()).as(message.type() + " key").isNotBlank();
        });
    }
}
