package dev.stoa.architecture.model;

/**
 * Who hears a message.
 *
 * @param id stable: open deliveries are stored under it
 * @param kind listener (in one transaction) or errand (calls first, then one transaction)
 */
public record ListenerFacts(String id, String module, String kind) {}
