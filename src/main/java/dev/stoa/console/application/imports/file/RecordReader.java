package dev.stoa.console.application.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file (RFC 4180) into records, in bounded memory. A parser gives up at the first quote that is out of place,
 * because everything behind it can be read in two ways; this one goes on with the line behind the one where the broken
 * record began, so that a mistake costs its own row only. It also knows the byte at which each record ends, which is where
 * reading goes on after a crash. The values of a record are left to a library.
 */
final class RecordReader {

    /** In bytes. No row that could be accepted is nearly as long. */
    static final int LONGEST = 1 << 20;

    private static final String OPEN = "opens a quote and does not close it";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What the next byte is part of. */
    private enum Place {
        START_OF_VALUE,
        PLAIN_VALUE,
        QUOTED_VALUE,
        CLOSED_VALUE
    }

    private final FileWindow window;

    /**
     * Begins where the stream is.
     *
     * @param position of the first byte of the stream in the file
     */
    RecordReader(InputStream file, long position) {
        this.window = new FileWindow(file, position, LONGEST);
    }

    /** Of the first byte that no record has had yet. */
    long position() {
        return window.position();
    }

    /**
     * The next record, null at the end.
     *
     * @param isRow whether a line could be a row by itself
     */
    @Nullable
    RawRecord next(Predicate<String> isRow) throws IOException {
        skipByteOrderMark();
        Place place = Place.START_OF_VALUE;
        for (; window.isMore(); window.pass()) {
            byte next = window.next();
            if (place != Place.QUOTED_VALUE && isLineBreak(next)) {
                return take(isRow);
            }
            if (place == Place.CLOSED_VALUE && next != '"' && next != ',') {
                return skipLine("has text behind a closing quote; a quote within a value is written twice");
            }
            place = follow(place, next);
        }
        if (place == Place.QUOTED_VALUE) {
            return skipLine(OPEN);
        }
        if (window.length() == LONGEST) {
            return skipLine("is longer than 1 MiB");
        }
        return window.length() == 0 ? null : take(isRow);
    }

    private static Place follow(Place place, byte next) {
        if (place == Place.QUOTED_VALUE) {
            return next == '"' ? Place.CLOSED_VALUE : place;
        }
        if (next == ',') {
            return Place.START_OF_VALUE;
        }
        return next == '"' && place != Place.PLAIN_VALUE ? Place.QUOTED_VALUE : Place.PLAIN_VALUE;
    }

    private RawRecord take(Predicate<String> isRow) throws IOException {
        String text = window.text();
        if (OpenQuote.swallowsRow(text, isRow)) {
            return skipLine(OPEN);
        }
        skipLineBreak();
        return new RawRecord(text, null);
    }

    private RawRecord skipLine(String fault) throws IOException {
        window.back();
        while (window.isMore() && !isLineBreak(window.next())) {
            window.pass();
            window.drop();
        }
        skipLineBreak();
        return RawRecord.broken(fault);
    }

    /** Line feed, carriage return or both. */
    private void skipLineBreak() throws IOException {
        window.drop();
        if (window.isMore()) {
            boolean mayBeDouble = window.next() == '\r';
            window.pass();
            window.drop();
            if (mayBeDouble && window.isMore() && window.next() == '\n') {
                window.pass();
                window.drop();
            }
        }
    }

    private void skipByteOrderMark() throws IOException {
        int matched = 0;
        while (window.position() == 0 && matched < BYTE_ORDER_MARK.length && window.isMore()
                && window.next() == BYTE_ORDER_MARK[matched]) {
            window.pass();
            matched++;
        }
        if (matched == BYTE_ORDER_MARK.length) {
            window.drop();
        }
        window.back();
    }

    private static boolean isLineBreak(byte next) {
        return next == '\n' || next == '\r';
    }
}
