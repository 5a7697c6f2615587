package dev.stoa.console.application.imports.run;

import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.RequestRefused.FieldError;

/** Says in words of the file what a module says of its fields. */
final class RowErrors {

    private static final String ATTRIBUTE = "variant.attributes.";
    private static final int SHOWN = 50;

    private RowErrors() {}

    static RowError of(long row, FieldError error) {
        if (error.field().startsWith(ATTRIBUTE)) {
            return new RowError(row, "attributes",
                    shown(error.field().substring(ATTRIBUTE.length())) + " " + error.message());
        }
        return switch (error.field()) {
            case "variant.sku" -> new RowError(row, "sku", error.message());
            case "variant.name" -> new RowError(row, "variant", error.message());
            case "variant.attributes" -> new RowError(row, "attributes", error.message());
            default -> new RowError(row, error.field(), error.message());
        };
    }

    private static String shown(String name) {
        String printable = name.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…";
    }
}
