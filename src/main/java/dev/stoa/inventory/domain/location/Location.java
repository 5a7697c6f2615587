package dev.stoa.inventory.domain.location;

import dev.stoa.inventory.LocationChange;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place where stock lies. A closed one keeps what it has, but nothing of it is promised to orders.
 *
 * @param code 1 to 40 lower-case letters, digits and hyphens; never changes
 * @param name for people, 1 to 100 characters on one line
 * @param country ISO 3166-1 alpha-2
 * @param latitude WGS 84, degrees, north positive
 * @param longitude WGS 84, degrees, east positive
 */
public record Location(String code, String name, String country, double latitude, double longitude, boolean open) {

    /** Where stock lies when nobody says where. */
    public static final String MAIN = "main";

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_NAME = 100;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Location {
        check(isCode(code), "code", "has 1 to 40 lower-case letters, digits and hyphens");
        check(!name.isBlank() && name.length() <= LONGEST_NAME, "name", "has 1 to " + LONGEST_NAME + " characters");
        check(name.chars().noneMatch(Character::isISOControl), "name", "has no control characters");
        check(COUNTRIES.contains(country), "country", "is a country's two letters (ISO 3166-1)");
        check(latitude >= -90 && latitude <= 90, "latitude", "is -90 to 90 degrees");
        check(longitude >= -180 && longitude <= 180, "longitude", "is -180 to 180 degrees");
        if (code.equals(MAIN) && !open) {
            throw LocationRefused.mainStaysOpen();
        }
    }

    /** Whether a location could be called so; not every text can be asked for in a database. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** The location as it is afterwards. */
    public Location with(LocationChange change) {
        return new Location(code, Objects.requireNonNullElse(change.name(), name),
                Objects.requireNonNullElse(change.country(), country),
                Objects.requireNonNullElse(change.latitude(), latitude),
                Objects.requireNonNullElse(change.longitude(), longitude),
                Objects.requireNonNullElse(change.open(), open));
    }

    private static void check(boolean kept, String field, String rule) {
        if (!kept) {
            throw LocationRefused.invalid(field, rule);
        }
    }
}
