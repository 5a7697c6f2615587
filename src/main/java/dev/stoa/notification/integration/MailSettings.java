package dev.stoa.notification.integration;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail goes out. The mail server itself is set by {@code spring.mail.host} and friends; without it mail stays in the
 * mailbox of the staff.
 *
 * @param from the sender that shoppers see and answer to
 */
@Validated
@ConfigurationProperties("stoa.mail")
record MailSettings(@NotBlank @DefaultValue("Stoa <shop@stoa.example>") String from) {}
