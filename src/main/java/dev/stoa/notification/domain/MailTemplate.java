package dev.stoa.notification.domain;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a mail is worded: plain text with places like {@code {{number}}} for values. The first line begins with
 * {@code Subject:}; what follows the empty line after it is the body.
 */
public record MailTemplate(String subject, String body) {

    private static final String SUBJECT = "Subject: ";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    public static MailTemplate parse(String source) {
        int end = source.indexOf("\n\n");
        if (!source.startsWith(SUBJECT) || end < 0 || source.indexOf('\n') < end) {
            throw new IllegalArgumentException("A template begins with a line 'Subject: …' and an empty line");
        }
        return new MailTemplate(source.substring(SUBJECT.length(), end), source.substring(end + 2));
    }

    /** The names of all values it asks for. */
    public Set<String> places() {
        return PLACE.matcher(subject + body)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fills the places in; a missing value throws {@link MissingMailValue}, one too many does not matter. */
    public MailText render(Map<String, String> values) {
        // A header is one line, whatever a value brings along.
        return new MailText(fill(subject, values).replaceAll("\\R", " "), fill(body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, String> values) {
        String value = values.get(place.group(1));
        if (value == null) {
            throw new MissingMailValue(place.group(1));
        }
        return value;
    }
}
