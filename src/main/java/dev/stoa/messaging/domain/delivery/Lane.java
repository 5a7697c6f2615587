package dev.stoa.messaging.domain.delivery;

/** What deliveries keep their order within: one key in one receiving module. */
public record Lane(String module, String key) {}
