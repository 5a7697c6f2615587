package dev.stoa.architecture.reading;

import java.util.Map;

/**
 * A comment on a declaration, as plain text in which code stands between backticks.
 *
 * @param since as its tag says; empty without one
 */
record Doc(String text, Map<String, String> params, String since) {

    static final Doc NONE = new Doc("", Map.of(), "");

    /** Up to the first full stop. */
    String firstSentence() {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
