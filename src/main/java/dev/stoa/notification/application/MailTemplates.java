package dev.stoa.notification.application;

import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.notification.domain.MailTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The wording of every template, read at the start: a missing file is noticed then, not when a shopper waits for mail. */
@Component
class MailTemplates {

    private final Map<Template, MailTemplate> templates = Arrays.stream(Template.values())
            .collect(Collectors.toMap(Function.identity(), MailTemplates::read, (one, other) -> one,
                    () -> new EnumMap<>(Template.class)));

    MailTemplate of(Template template) {
        MailTemplate found = templates.get(template);
        if (found == null) {
            throw new IllegalStateException("No wording for " + template);
        }
        return found;
    }

    private static MailTemplate read(Template template) {
        try {
            return MailTemplate.parse(new ClassPathResource("templates/mail/" + template.word() + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the wording of " + template, e);
        }
    }
}
