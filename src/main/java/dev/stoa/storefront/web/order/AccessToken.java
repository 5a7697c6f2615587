package dev.stoa.storefront.web.order;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The token of an order, from {@code Authorization: Bearer} (RFC 6750, section 2.1). */
record AccessToken(String value) {

    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]+) *", Pattern.CASE_INSENSITIVE);

    static AccessToken of(@Nullable String authorization) {
        var bearer = BEARER.matcher(authorization == null ? "" : authorization);
        if (!bearer.matches()) {
            throw new MissingAccessToken();
        }
        return new AccessToken(bearer.group(1));
    }

    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
