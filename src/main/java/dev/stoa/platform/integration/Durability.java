package dev.stoa.platform.integration;

import java.util.Map;

/** What a commit means after a crash of the machine. */
public enum Durability {

    /** A commit is on the disk before it is answered. */
    DURABLE("on"),

    /** For databases that are thrown away, as tests do: a crash of the machine may lose or destroy everything. */
    DISPOSABLE("off");

    private final String onOrOff;

    Durability(String onOrOff) {
        this.onOrOff = onOrOff;
    }

    Map<String, String> settings() {
        return Map.of("fsync", onOrOff, "synchronous_commit", onOrOff, "full_page_writes", onOrOff);
    }
}
