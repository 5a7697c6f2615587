package dev.stoa.extraction.personal;

import dev.stoa.walk.Shopper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Somebody whose every string occurs nowhere else, so that finding one of them says that it came from her. */
public final class PlantedPerson {

    private final String mark;
    private final String postalCode;
    private final Set<String> strings = new HashSet<>();

    /** With a mark of letters in all that is hers but the postal code. */
    public PlantedPerson(String mark, String postalCode) {
        this.mark = mark;
        this.postalCode = postalCode;
        strings.addAll(Set.of(email(), "wilhelmine" + mark, "zwetschke" + mark, "holunderpfad" + mark, "remise" + mark,
                postalCode, "birnbach" + mark));
    }

    public String email() {
        return "wilhelmine." + mark + "@example.org";
    }

    /** What she sends to order what lies in the cart. */
    public Map<String, Object> orderOf(Shopper shopper, String cartId, String token) {
        strings.add(token);
        var order = shopper.orderOf(cartId, token);
        order.put("email", email());
        order.put("deliveryAddress", Map.of("name", "Wilhelmine" + mark + " Zwetschke" + mark, "line1",
                "Holunderpfad" + mark + " 4", "line2", "Remise" + mark, "postalCode", postalCode, "city",
                "Bad Birnbach" + mark, "country", "DE"));
        return order;
    }

    /** With the one street that the pretended carrier refuses. */
    public Map<String, Object> orderToNowhere(Shopper shopper, String cartId) {
        var order = orderOf(shopper, cartId, "tok_ok");
        order.put("deliveryAddress", Map.of("name", "Wilhelmine" + mark + " Zwetschke" + mark, "line1",
                "Refused Street 1", "postalCode", postalCode, "city", "Bad Birnbach" + mark, "country", "DE"));
        return order;
    }

    /** What she alone was given, such as the token that opens her order. */
    public void received(String secret) {
        strings.add(secret);
    }

    public Set<String> strings() {
        return Set.copyOf(strings);
    }
}
