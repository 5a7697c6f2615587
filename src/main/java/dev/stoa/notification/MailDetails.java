package dev.stoa.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail.
 *
 * @param to null once the contact was erased
 * @param text without its words once the contact was erased
 * @param template such as {@code confirmation}
 * @param delivery {@code stored} without a mail server, else {@code waiting} or {@code sent}; {@code undeliverable} when
 *         nobody is there to receive it
 */
public record MailDetails(
        UUID id, UUID orderId, Instant at, @Nullable String to, String subject, String text, String template,
        String delivery) {}
