package dev.stoa.messaging.domain;

/** What deliveries keep their order within: one key in one receiving module. */
public record Lane(String module, String key) {}
