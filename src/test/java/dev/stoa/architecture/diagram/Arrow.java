package dev.stoa.architecture.diagram;

import java.util.List;

/**
 * What goes from one box to another.
 *
 * @param label lines; none for an arrow that speaks for itself
 */
public record Arrow(String from, String to, Kind kind, List<String> label) {

    /** What goes there, which its color says. */
    public enum Kind {
        CALL("calls a method (HTTP when the other runs elsewhere)"), EVENT("event: a fact, to all who listen"), COMMAND(
                "command: a request, to its one receiver"), COMPENSATION(
                        "command that undoes a step"), LINK("a request from outside, or a connection");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
