package dev.stoa.console.web.architecture;

import dev.stoa.messaging.MessagingApi;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What modules tell each other, with the figures of the last minute; the page asks for itself again every ten seconds. */
@RestController
class LiveController {

    private final MessagingApi messages;
    private final LiveTemplate template;

    LiveController(MessagingApi messages, LiveTemplate template) {
        this.messages = messages;
        this.template = template;
    }

    @GetMapping(path = ArchitecturePages.PATH + "/live", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> live() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(template.filled(messages.traffic(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }
}
