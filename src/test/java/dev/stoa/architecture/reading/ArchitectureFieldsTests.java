package dev.stoa.architecture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planted.gossip.events.PersonNamed;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.model.FieldFacts;
import org.junit.jupiter.api.Test;

/** Each field of a message says what it means, in the {@code @param} of its record. */
@Enforces(19)
class ArchitectureFieldsTests {

    @Test
    void everyFieldHasAMeaning() {
        assertThat(MessageReading.withoutMeaning(ArchitectureReading.ofStoa().messages()))
                .as("fields without a @param that says what they mean, with their unit")
                .isEmpty();
    }

    @Test
    void seesAFieldWithoutAMeaning() {
        assertThat(new Fields(Sources.ofStoa()).of(PersonNamed.class)).filteredOn(field -> field.meaning().isBlank())
                .extracting(FieldFacts::path)
                .contains("customerId");
    }
}
