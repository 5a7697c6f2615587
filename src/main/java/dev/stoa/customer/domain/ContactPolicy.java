package dev.stoa.customer.domain;

import dev.stoa.customer.PostalAddress;
import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for mail and post to arrive. All that is wrong is told at once, field by field. */
public final class ContactPolicy {

    /** The form that browsers check (WHATWG HTML, "valid e-mail address"), with a dot asked for in the domain. */
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");
    /** RFC 5321, 4.5.3.1.3: a path has at most 256 characters, two of which are brackets. */
    private static final int EMAIL_LENGTH = 254;
    private static final int LINE_LENGTH = 100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldError> errors = new ArrayList<>();

    private ContactPolicy() {}

    /** Throws {@link UnreachableContact} unless all rules hold. */
    public static void check(String email, PostalAddress address) {
        ContactPolicy policy = new ContactPolicy();
        policy.emailIsWellFormed(email);
        policy.isOneLine("deliveryAddress.name", address.name(), true);
        policy.isOneLine("deliveryAddress.line1", address.line1(), true);
        policy.isOneLine("deliveryAddress.line2", address.line2(), false);
        policy.isOneLine("deliveryAddress.city", address.city(), true);
        policy.postalCodeFitsTheCountry(address);
        if (!policy.errors.isEmpty()) {
            throw new UnreachableContact(policy.errors);
        }
    }

    private void emailIsWellFormed(String email) {
        require(email.length() <= EMAIL_LENGTH && EMAIL.matcher(email).matches(), "email",
                "must be an email address such as name@example.com");
    }

    /** Line breaks would be a way to write headers of mails or further lines of labels. */
    private void isOneLine(String field, @Nullable String text, boolean required) {
        if (text == null || text.isBlank()) {
            require(!required, field, "is missing");
        } else {
            require(text.length() <= LINE_LENGTH, field, "must have at most " + LINE_LENGTH + " characters");
            require(isPrintable(text), field, "must be one line of plain text");
        }
    }

    private void postalCodeFitsTheCountry(PostalAddress address) {
        if (!COUNTRIES.contains(address.country())) {
            require(false, "deliveryAddress.country", "must be a country code of two capital letters, such as DE");
        } else {
            PostalCodeFormat format = PostalCodeFormat.of(address.country());
            require(format.accepts(address.postalCode()), "deliveryAddress.postalCode",
                    "must be a postal code " + format.example());
        }
    }

    private static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                        || c == '\u2028' || c == '\u2029');
    }

    private void require(boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }
}
