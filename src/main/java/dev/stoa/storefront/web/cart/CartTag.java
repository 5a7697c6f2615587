package dev.stoa.storefront.web.cart;

import dev.stoa.platform.EntityTag;
import dev.stoa.platform.ExpectedVersion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of a cart as shown. Its answer changes with the cart and with the prices in it, but only the cart's
 * changes can be in each other's way. So the tag is the version followed by ten digits of checksum: a reader who has old
 * prices gets the new ones, and {@code If-Match} looks at the version alone.
 */
final class CartTag {

    private static final long CHECKSUMS = 10_000_000_000L;

    private CartTag() {}

    static EntityTag of(int version, CartView view) {
        return EntityTag.of(version * CHECKSUMS + checksum(view));
    }

    /** Of what can change while the version stays: what lines are called and what they cost. */
    private static long checksum(CartView view) {
        var checksum = new CRC32();
        for (var line : view.lines()) {
            checksum.update(line.name().getBytes(StandardCharsets.UTF_8));
            update(checksum, line.unitPrice().amountMinor());
            update(checksum, line.totals().net().amountMinor());
            update(checksum, line.totals().gross().amountMinor());
        }
        return checksum.getValue();
    }

    private static void update(CRC32 checksum, long number) {
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    /** The version of the cart that a request expects, null for any. */
    static @Nullable Integer version(ExpectedVersion expected, LongSupplier present) {
        var tags = expected.versions();
        return tags == null
                ? null
                : new ExpectedVersion(tags.stream().map(tag -> tag / CHECKSUMS).toList()).resolveInt(present);
    }
}
