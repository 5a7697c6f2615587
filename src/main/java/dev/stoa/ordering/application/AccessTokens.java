package dev.stoa.ordering.application;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.stoa.ordering.domain.AccessSecret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tokens that open one order each: HMAC-SHA-256 (RFC 2104) of the order's id, as base64url. Stored nowhere. */
@Component
class AccessTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<SecretKeySpec> key;

    AccessTokens(AccessSecret secret) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(secret.bytes(), ALGORITHM));
    }

    String tokenFor(UUID orderId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
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
