package dev.stoa.platform.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer as it was sent the first time; text, as all answers to a POST of the APIs are. */
record KeptAnswer(int status, Map<String, String> headers, String body) {

    /** Others are made anew for each answer: security, caching, trace id. */
    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION,
            HttpHeaders.ETAG);

    static KeptAnswer of(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new HashMap<>();
        for (String name : HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(response.getStatus(), headers,
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
