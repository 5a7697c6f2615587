package dev.stoa.console.domain.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of an import file. One that is not required may be missing, and then leaves as it is what it would tell. */
public enum ImportColumn {
    SLUG("slug", true),
    NAME("name", true),
    DESCRIPTION("description", false),
    CATEGORY("category", false),
    SKU("sku", true),
    VARIANT("variant", true),
    CURRENCY("currency", true),
    AMOUNT("amountMinor", true),
    STOCK("stock", false),
    ATTRIBUTES("attributes", false);

    private final String word;
    private final boolean required;

    ImportColumn(String word, boolean required) {
        this.word = word;
        this.required = required;
    }

    /** Its name in the header. */
    public String word() {
        return word;
    }

    public boolean isRequired() {
        return required;
    }

    static Optional<ImportColumn> of(String word) {
        return Arrays.stream(values()).filter(column -> column.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ImportColumn::word).collect(Collectors.joining(", "));
    }
}
