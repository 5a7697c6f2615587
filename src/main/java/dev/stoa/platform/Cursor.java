package dev.stoa.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The cursor of a keyset-paged list as it goes over HTTP: a module's own words, with a checksum so that anything that was
 * not handed out here is recognized, in base64url. {@code Page} is encoded and {@code PageRequest} decoded by themselves.
 *
 * @param words as the module wrote them
 */
public record Cursor(String words) {

    public String encoded() {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(checksum(bytes)).put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** Empty for what is no cursor of ours. */
    public static Optional<Cursor> decode(String encoded) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            if (all.remaining() < Integer.BYTES) {
                return Optional.empty();
            }
            int checksum = all.getInt();
            byte[] bytes = new byte[all.remaining()];
            all.get(bytes);
            return checksum == checksum(bytes)
                    ? Optional.of(new Cursor(new String(bytes, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
