package dev.stoa.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.notification.commands.SendNotification.Template;
import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTemplatesTests {

    private final MailTemplates templates = new MailTemplates();

    @ParameterizedTest
    @EnumSource
    void asksForWhatTheTemplateNeedsAndTheRecipient(Template template) {
        var places = new HashSet<>(template.needs());
        places.add("recipient");

        assertThat(templates.of(template).places()).isEqualTo(places);
    }

    @ParameterizedTest
    @EnumSource
    void rendersEveryTemplate(Template template) {
        var values = templates.of(template)
                .places()
                .stream()
                .collect(Collectors.toMap(Function.identity(), "<%s>"::formatted));
        var text = templates.of(template).render(values);

        assertThat(text.subject()).contains("<number>").hasSizeBetween(20, 78);
        assertThat(text.body()).startsWith("Dear <recipient>,\n")
                .endsWith("Kind regards\nStoa\n")
                .doesNotContain("{{", "}}");
        assertThat(text.body().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(79));
    }
}
