package dev.stoa.shipping.domain.tariff;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A country to which we deliver.
 *
 * @param zone countries of one zone share their rates
 * @param postalCode what a postal code looks like there, in capital letters
 * @param example a postal code that is right
 */
public record Destination(String country, String zone, Pattern postalCode, String example) {

    /** Throws {@link InvalidPostalCode} unless it looks like one of this country; case and outer blanks do not matter. */
    public void requireValid(String code) {
        if (!postalCode.matcher(code.strip().toUpperCase(Locale.ROOT)).matches()) {
            throw new InvalidPostalCode(country, example);
        }
    }
}
