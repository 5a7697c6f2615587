package dev.stoa.console.web.imports;

import dev.stoa.console.domain.imports.ImportState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How states are called over HTTP. */
final class ImportWords {

    private ImportWords() {}

    static String state(ImportState state) {
        return state.isRunning() ? "running" : word(state);
    }

    static @Nullable String phase(ImportState state) {
        return state.isRunning() ? word(state) : null;
    }

    private static String word(ImportState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
