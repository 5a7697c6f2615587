package dev.stoa.console.application.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The part of a file that is being looked at: a record that is not complete yet, and what was read ahead. */
final class FileWindow {

    private final InputStream file;
    private final int longest;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int scan;
    private int end;
    private boolean ended;
    private long position;

    /**
     * Begins where the stream is.
     *
     * @param position of the first byte of the stream in the file
     * @param longest how many bytes may be looked at before some are dropped
     */
    FileWindow(InputStream file, long position, int longest) {
        this.file = file;
        this.position = position;
        this.longest = longest;
    }

    /** In the file, of the first byte that was not dropped. */
    long position() {
        return position;
    }

    /** How many bytes were passed since the last that was dropped. */
    int length() {
        return scan - start;
    }

    /** Whether there is a byte to look at; not beyond the longest window. */
    boolean isMore() throws IOException {
        if (length() == longest) {
            return false;
        }
        if (scan == end && !ended) {
            makeRoom();
            int read = file.read(buffer, end, buffer.length - end);
            ended = read < 0;
            end += Math.max(0, read);
        }
        return scan < end;
    }

    byte next() {
        return buffer[scan];
    }

    void pass() {
        scan++;
    }

    /** Back to the first byte that was not dropped. */
    void back() {
        scan = start;
    }

    /** What was passed, as text; what is no UTF-8 becomes the replacement character. */
    String text() {
        return new String(buffer, start, length(), StandardCharsets.UTF_8);
    }

    /** What was passed is done with. */
    void drop() {
        position += length();
        start = scan;
    }

    private void makeRoom() {
        if (end == buffer.length && start == 0) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        } else if (end == buffer.length) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            scan -= start;
            end -= start;
            start = 0;
        }
    }
}
