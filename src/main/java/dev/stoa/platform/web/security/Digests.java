package dev.stoa.platform.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests under a key that only this process has: they compare in constant time and tell nothing when they leak. */
final class Digests {

    private static final SecretKeySpec KEY = randomKey();

    private Digests() {}

    static String of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(KEY);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(of(one).getBytes(StandardCharsets.US_ASCII),
                of(other).getBytes(StandardCharsets.US_ASCII));
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
