package dev.stoa.notification.application;

import dev.stoa.notification.commands.SendNotification;
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
            .collect(Collectors.toMap(Function.identity(), template -> read(template.word()), (one, other) -> one,
                    () -> new EnumMap<>(Template.class)));

    private final MailTemplate shippedInParts = read("shipped-parcel");

    /** An order that travels in several parcels is told of each in words of their own. */
    MailTemplate of(SendNotification command) {
        return command.template() == Template.SHIPPED && command.values().containsKey("parcel")
                ? shippedInParts
                : of(command.template());
    }

    MailTemplate of(Template template) {
        MailTemplate found = templates.get(template);
        if (found == null) {
            throw new IllegalStateException("No wording for " + template);
        }
        return found;
    }

    private static MailTemplate read(String wording) {
        try {
            return MailTemplate.parse(new ClassPathResource("templates/mail/" + wording + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the wording of " + wording, e);
        }
    }
}
