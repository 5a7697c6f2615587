package dev.stoa.notification.domain;

/** Whom we write to. */
public record Recipient(String email, String name) {}
