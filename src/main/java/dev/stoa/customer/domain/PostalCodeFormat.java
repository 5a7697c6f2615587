package dev.stoa.customer.domain;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a country writes its postal codes (Universal Postal Union, "Universal POST*CODE DataBase"): exact for the markets,
 * lenient for everywhere else, where some countries have none at all.
 *
 * @param example completes the sentence "must be a postal code …"
 */
record PostalCodeFormat(Pattern pattern, String example) {

    private static final PostalCodeFormat ELSEWHERE = of("(?:[A-Za-z0-9](?:[A-Za-z0-9 -]{0,10}[A-Za-z0-9])?)?",
            "of letters, digits, spaces and hyphens, or empty where there are none");

    private static final Map<String, PostalCodeFormat> BY_COUNTRY = Map.of(
            "DE", of("\\d{5}", "of five digits, such as 10115"),
            "FR", of("\\d{5}", "of five digits, such as 75001"),
            "US", of("\\d{5}(?:-\\d{4})?", "of five digits, such as 10001 or 10001-1234"),
            "JP", of("\\d{3}-?\\d{4}", "of seven digits, such as 100-0001"),
            "GB", of("(?i)GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", "such as SW1A 1AA"));

    static PostalCodeFormat of(String country) {
        return BY_COUNTRY.getOrDefault(country, ELSEWHERE);
    }

    boolean accepts(String postalCode) {
        return pattern.matcher(postalCode).matches();
    }

    private static PostalCodeFormat of(String pattern, String example) {
        return new PostalCodeFormat(Pattern.compile(pattern), example);
    }
}
