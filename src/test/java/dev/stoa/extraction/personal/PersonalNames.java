package dev.stoa.extraction.personal;

import dev.stoa.extraction.found.FoundModules;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells by its name that something holds personal data, or a secret of a person. Two sources: what the records in the base
 * package of {@code customer} call it, because that module owns personal data; and the words of the trade below.
 */
public final class PersonalNames {

    /** Anywhere in a name. */
    private static final Set<String> FRAGMENTS = Set.of("email", "phone", "mobile", "firstname", "lastname", "surname",
            "familyname", "givenname", "fullname", "street", "postal", "postcode", "zipcode", "address", "birth",
            "gender",
            "iban", "password", "secret", "token", "useragent", "passport", "cardnumber", "cardholder", "recipient",
            "addressee", "consignee", "latitude", "longitude", "fingerprint");

    /** As a word of its own. */
    private static final Set<String> WORDS = Set.of("name", "mail", "city", "town", "zip", "ip", "fax", "bic", "pan",
            "cvc", "cvv", "dob", "age", "sex", "nickname", "salutation", "signature", "photo");

    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

    private final Set<String> ofCustomers;

    private PersonalNames(Set<String> ofCustomers) {
        this.ofCustomers = ofCustomers;
    }

    public static PersonalNames of(FoundModules stoa) {
        var customer = stoa.module("customer");
        return new PersonalNames(stoa.classes()
                .stream()
                .filter(type -> customer.isBase(type) && type.isRecord())
                .flatMap(type -> Arrays.stream(type.reflect().getRecordComponents()))
                .filter(component -> !isId(component))
                .map(component -> component.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** An id points at a person for those who may ask; it is what messages are to carry instead. */
    public boolean isPersonal(RecordComponent component) {
        return !isId(component) && isPersonal(component.getName());
    }

    public boolean isPersonal(String name) {
        List<String> words = Stream.of(WORD_BOUNDARY.split(name)).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        var joined = String.join("", words);
        return ofCustomers.contains(joined) || FRAGMENTS.stream().anyMatch(joined::contains)
                || words.stream().anyMatch(WORDS::contains);
    }

    private static boolean isId(RecordComponent component) {
        return component.getType() == UUID.class;
    }
}
