package dev.stoa.notification.domain;

/**
 * A mail as it is read.
 *
 * @param subject one line
 */
public record MailText(String subject, String body) {}
