package dev.stoa.notification.domain;

import java.util.UUID;

/**
 * A mail to a contact. Order, template and occasion name it: there is one such mail.
 *
 * @param template such as {@code confirmation}
 * @param occasion tells mails of one template apart, empty where an order has one at most
 */
public record Mail(UUID id, UUID orderId, UUID contactId, String template, String occasion, MailText text) {}
