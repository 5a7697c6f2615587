package dev.stoa.console.web.imports;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a file may say of itself. */
final class UploadHeaders {

    private UploadHeaders() {}

    /** Refuses what would otherwise be misread. */
    static void check(HttpServletRequest request) {
        // As it was sent: what the request itself says of its encoding was set to UTF-8 on the way here.
        Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new RequestRefused(Kind.INVALID, "charset_not_supported", "A file is UTF-8, not " + charset.name());
        }
        if (!isPlain(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
            throw new RequestRefused(Kind.INVALID, "encoding_not_supported", "Send the file uncompressed");
        }
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity");
    }
}
