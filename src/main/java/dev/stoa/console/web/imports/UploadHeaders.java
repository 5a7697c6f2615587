package dev.stoa.console.web.imports;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a file may say of itself. */
final class UploadHeaders {

    private UploadHeaders() {}

    /** Refuses what would otherwise be misread. */
    static void check(HttpServletRequest request) {
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new RequestRefused(Kind.INVALID, "charset_not_supported", "A file is UTF-8, not " + known(charset));
        }
        if (!isPlain(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
            throw new RequestRefused(Kind.INVALID, "encoding_not_supported", "Send the file uncompressed");
        }
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity");
    }

    private static String known(String charset) {
        return charset.replaceAll("[^A-Za-z0-9._:+-]", "?");
    }
}
