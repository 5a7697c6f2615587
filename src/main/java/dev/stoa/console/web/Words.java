package dev.stoa.console.web;

import java.util.Locale;

/** How states are called over HTTP: in lower case. */
final class Words {

    private Words() {}

    static String of(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
