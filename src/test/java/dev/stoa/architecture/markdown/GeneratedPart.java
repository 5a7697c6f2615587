package dev.stoa.architecture.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page that the build writes, between two comments; what stands around it is written by hand and stays. */
public final class GeneratedPart {

    static final String BEGIN = "<!-- generated: begin -->";
    static final String END = "<!-- generated: end -->";

    private GeneratedPart() {}

    /** What stands between the comments. */
    public static String of(String page) {
        return page.substring(begin(page), end(page)).strip();
    }

    /** The page with another part. */
    public static String replace(String page, String part) {
        return page.substring(0, begin(page)) + "\n" + part.strip() + "\n" + page.substring(end(page));
    }

    /** A part with its comments, for a page that has none yet. */
    public static String mark(String part) {
        return BEGIN + "\n" + part.strip() + "\n" + END;
    }

    /** What is written by hand. */
    public static String around(String page) {
        return page.substring(0, begin(page)) + page.substring(end(page));
    }

    /** Writes the part into the file, where it differs. */
    public static void refresh(Path file, String part) {
        try {
            var page = Files.readString(file);
            if (!of(page).equals(part.strip())) {
                Files.writeString(file, replace(page, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int begin(String page) {
        return find(page, BEGIN) + BEGIN.length();
    }

    private static int end(String page) {
        return find(page, END);
    }

    private static int find(String page, String comment) {
        var found = page.indexOf(comment);
        if (found < 0 || page.indexOf(comment, found + 1) >= 0) {
            throw new IllegalArgumentException("a page has exactly one " + comment);
        }
        return found;
    }
}
