package dev.stoa.checkout.application;

import dev.stoa.kernel.RequestRefused;
import java.util.Map;

/** Other modules name fields as they know them; a shopper is to find them in the body that was sent. */
final class BodyFields {

    private static final Map<String, String> NAMES = Map.of("country", "deliveryAddress.country", "postalCode",
            "deliveryAddress.postalCode", "sku", "cartId");

    private BodyFields() {}

    static RequestRefused named(RequestRefused refused) {
        if (refused.errors().stream().noneMatch(error -> NAMES.containsKey(error.field()))) {
            return refused;
        }
        return new RequestRefused(refused.kind(), refused.code(), refused.detail(), refused.errors()
                .stream()
                .map(error -> new RequestRefused.FieldError(NAMES.getOrDefault(error.field(), error.field()),
                        error.message()))
                .toList());
    }
}
