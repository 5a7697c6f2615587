package dev.stoa.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplateTests {

    private final MailTemplate template = MailTemplate
            .parse("Subject: Order {{number}}\n\nDear {{recipient}},\n\norder {{number}} is here.\n");

    @Test
    void fillsItsPlaces() {
        var text = template.render(Map.of("number", "S-1001", "recipient", "Ada", "more", "does not matter"));

        assertThat(text).isEqualTo(new MailText("Order S-1001", "Dear Ada,\n\norder S-1001 is here.\n"));
    }

    @Test
    void refusesToLeaveAPlaceEmpty() {
        assertThatThrownBy(() -> template.render(Map.of("number", "S-1001"))).isInstanceOf(MissingMailValue.class)
                .hasMessageContaining("recipient");
    }

    @Test
    void takesValuesAsTheyAre() {
        var text = template.render(Map.of("number", "$1 {{recipient}}", "recipient", "\\Ada {{number}}"));

        assertThat(text.subject()).isEqualTo("Order $1 {{recipient}}");
        assertThat(text.body()).startsWith("Dear \\Ada {{number}},");
    }

    @Test
    void keepsTheSubjectInOneLine() {
        assertThat(template.render(Map.of("number", "1\r\nBcc: all@example.com", "recipient", "Ada")).subject())
                .isEqualTo("Order 1 Bcc: all@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Subject: only", "Dear {{recipient}}\n\n", "Subject: one\nmore\n\nbody"})
    void refusesAFileWithoutSubjectLine(String source) {
        assertThatThrownBy(() -> MailTemplate.parse(source)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsPlaces() {
        assertThat(template.places()).containsExactlyInAnyOrder("number", "recipient");
    }
}
