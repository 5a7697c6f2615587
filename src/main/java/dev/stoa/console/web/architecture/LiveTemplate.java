package dev.stoa.console.web.architecture;

import dev.stoa.messaging.MessagingApi.ListenerTraffic;
import dev.stoa.messaging.MessagingApi.Traffic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page with places for figures, as the build made it: <code>{{ordering.OrderPlaced …}}</code> for the messages of these
 * types, <code>{{listeners}}</code> for a row per listener, <code>{{at}}</code> for the time.
 */
@Component
class LiveTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");

    private final String page;

    LiveTemplate(@Value("classpath:architecture/live-template.html") Resource page) throws IOException {
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    String filled(Traffic traffic, Instant at) {
        return PLACE.matcher(page).replaceAll(place -> Matcher.quoteReplacement(figure(place, traffic, at)));
    }

    private static String figure(MatchResult place, Traffic traffic, Instant at) {
        return switch (place.group(1)) {
            case "at" -> at.toString();
            case "listeners" -> traffic.listeners()
                    .stream()
                    .map(listener -> row(listener, traffic))
                    .collect(Collectors.joining());
            default -> String.valueOf(Arrays.stream(place.group(1).split(" ", -1))
                    .mapToInt(type -> traffic.perMinute().getOrDefault(type, 0))
                    .sum());
        };
    }

    private static String row(ListenerTraffic listener, Traffic traffic) {
        return """
                <tr><th scope="row"><code>%s</code></th><td>%s</td><td class="number">%d</td><td class="number">%d</td>\
                <td class="number%s">%d</td><td class="number">%s</td></tr>
                """.formatted(HtmlUtils.htmlEscape(listener.listener()), HtmlUtils.htmlEscape(listener.messageType()),
                traffic.perMinute().getOrDefault(listener.messageType(), 0), listener.open(),
                listener.parked() > 0 ? " open" : "", listener.parked(), seconds(listener.lag()));
    }

    private static String seconds(Duration lag) {
        return lag.isZero() ? "" : String.format(Locale.ROOT, "%.1f s", lag.toMillis() / 1000.0);
    }
}
