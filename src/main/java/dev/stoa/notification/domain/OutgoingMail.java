package dev.stoa.notification.domain;

import java.util.UUID;

/** A mail with the address it goes to. */
public record OutgoingMail(UUID id, UUID orderId, Recipient to, MailText text) {}
