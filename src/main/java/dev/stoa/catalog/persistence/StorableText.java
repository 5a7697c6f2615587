package dev.stoa.catalog.persistence;

/** PostgreSQL takes neither a NUL nor half a character, and no product has one: such characters separate words. */
final class StorableText {

    private StorableText() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
    }
}
