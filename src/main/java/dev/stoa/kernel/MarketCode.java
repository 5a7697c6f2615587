package dev.stoa.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A market, named by the ISO 3166-1 alpha-2 code of its country, such as {@code DE}. Whether Stoa sells there is
 * pricing's to say. Anything but two capital letters throws {@link IllegalArgumentException}.
 */
public record MarketCode(@JsonValue String code) {

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    @JsonCreator
    public MarketCode {
        if (!ALPHA_2.matcher(code).matches()) {
            throw new IllegalArgumentException("A market is two capital letters of ISO 3166, such as DE");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
