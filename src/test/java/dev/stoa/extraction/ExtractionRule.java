package dev.stoa.extraction;

import java.util.Collection;
import java.util.stream.Collectors;

/** The rules that keep every module ready to leave, each with its reason; docs/adr/0017-ready-to-leave.md made them. */
public enum ExtractionRule {

    X1("modules form no cycle, use what they declare, and of each other only base package, events and commands",
            "a module that others reach into cannot be moved without them"),
    X2("base packages hold interfaces, records, enums and sealed types whose closure stays in them, the kernel or the JDK",
            "what a signature reaches has to be shipped to the caller of a remote module"),
    X3("messages are records of raw values without personal data, under a stable name",
            "a message outlives the code that wrote it and is read by other processes"),
    X4("every message type has a golden JSON file, and old ones still read",
            "messages of an older release wait in the log when a newer one starts"),
    X5("every listener has an explicit, unique, stable id",
            "open deliveries name their listener by id, also after it was renamed or moved"),
    X6("a message delivered twice leaves the same state and publishes nothing new",
            "between processes, delivery is at least once"),
    X7("a transaction writes one schema, besides the log",
            "there is no transaction over two databases"),
    X8("no database object and no statement crosses schemas, and each module works under its own role",
            "a schema can only leave alone"),
    X9("each module boots alone on an empty database with only its own migrations and role",
            "that is what its own process will do"),
    X10("each module compiles against the API packages of what it declares, and nothing else",
            "its repository will have nothing else on its class path"),
    X11("calls go through JSON unchanged, and Operations called twice leave one effect",
            "a call to a remote module is serialized, and repeated when its answer is lost"),
    X12("every module has a module test, schema, allow-list, canvas, golden messages and runbook",
            "what is missing on the day of leaving is missed by those who are on call");

    private final String rule;
    private final String reason;

    ExtractionRule(String rule, String reason) {
        this.rule = rule;
        this.reason = reason;
    }

    public String rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    /** What a failure prints: rule, reason, decision, and the offenders, one a line. */
    public String violatedBy(Collection<?> offenders) {
        return "%s: %s%n  because %s (docs/adr/0017-ready-to-leave.md)%n  %s".formatted(name(), rule, reason,
                offenders.stream().map(String::valueOf).collect(Collectors.joining(System.lineSeparator() + "  ")));
    }
}
