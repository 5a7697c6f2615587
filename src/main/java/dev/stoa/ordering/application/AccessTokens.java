package dev.stoa.ordering.application;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.stoa.ordering.domain.AccessSecret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Tokens that open one order each: HMAC-SHA-256 (RFC 2104) of the order's id, as base64url. Stored nowhere. */
@Component
class AccessTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Reads the secret at once: later, it would ask for a second connection where requests hold all of them and wait. */
    AccessTokens(AccessSecret secret) {
        this.key = new SecretKeySpec(secret.bytes(), ALGORITHM);
    }

    String tokenFor(UUID orderId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(orderId.toString().getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    boolean opens(UUID orderId, String token) {
        return MessageDigest.isEqual(tokenFor(orderId).getBytes(US_ASCII), token.getBytes(US_ASCII));
    }
}
