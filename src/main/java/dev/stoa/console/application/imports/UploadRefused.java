package dev.stoa.console.application.imports;

import dev.stoa.kernel.RequestRefused;
import org.springframework.util.unit.DataSize;

/** A file that is not taken, before anything in it was looked at. */
final class UploadRefused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private UploadRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static UploadRefused tooLarge(DataSize most) {
        return new UploadRefused(Kind.TOO_LARGE, "content_too_large",
                "A file has at most " + most.toMegabytes() + " MiB: divide it, or raise stoa.import.max-size");
    }

    static UploadRefused brokenOff() {
        return new UploadRefused(Kind.INVALID, "upload_incomplete", "The upload broke off, and nothing was kept of it");
    }

    static UploadRefused otherFile() {
        return new UploadRefused(Kind.INVALID, "idempotency_key_reused",
                "This Idempotency-Key came with another file before: take a new key for a new file");
    }
}
