package dev.stoa.platform.web.idempotency;

import dev.stoa.platform.ContentHash;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What makes two tries the same request.
 *
 * @param scopedKey the key, within who asked for what: keys of two callers or endpoints never meet
 * @param fingerprint path, query and body
 */
record RequestIdentity(ContentHash scopedKey, ContentHash fingerprint) {

    static RequestIdentity of(HttpServletRequest request, String key, byte[] body) {
        Object endpoint = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String scope = String.join("\n", caller(request), request.getMethod(), String.valueOf(endpoint), key);
        String content = String.join("\n", request.getRequestURI(), Objects.toString(request.getQueryString(), ""),
                ContentHash.ofJson(body).hex());
        return new RequestIdentity(ContentHash.ofText(scope), ContentHash.ofText(content));
    }

    /**
     * The same for each try. With the fingerprint, a key that is used for another request after its answer was purged is
     * not taken for a try of the old one.
     */
    UUID requestId() {
        return uuid(ContentHash.ofText(scopedKey + "\n" + fingerprint));
    }

    /** For use cases that compare the body themselves. */
    UUID requestIdOfKey() {
        return uuid(scopedKey);
    }

    private static String caller(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null
                ? ContentHash.ofText(Objects.toString(request.getHeader(HttpHeaders.AUTHORIZATION), "")).hex()
                : "staff " + principal.getName();
    }

    /** Version 8 of RFC 9562: bits of our own. */
    private static UUID uuid(ContentHash hash) {
        ByteBuffer bits = ByteBuffer.wrap(HexFormat.of().parseHex(hash.hex()));
        long high = (bits.getLong() & ~0xf000L) | 0x8000L;
        long low = (bits.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
