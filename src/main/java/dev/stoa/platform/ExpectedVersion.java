package dev.stoa.platform;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.Kind;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request's {@code If-Match} expects (RFC 9110, section 13.1.1); a parameter of any controller method. A tag of ours
 * is the version in quotes; weak and foreign tags match nothing, and a request that can match nothing never gets here: it
 * was answered 412.
 *
 * @param versions any of these will do; null when there is no precondition
 */
public record ExpectedVersion(@Nullable List<Long> versions) {

    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    public ExpectedVersion {
        versions = versions == null ? null : List.copyOf(versions);
    }

    /**
     * The one version to expect, null for any.
     *
     * @param present asked only when the request allows several
     */
    public @Nullable Long resolve(LongSupplier present) {
        if (versions == null) {
            return null;
        }
        if (versions.size() == 1) {
            return versions.getFirst();
        }
        long now = present.getAsLong();
        if (!versions.contains(now)) {
            throw stale();
        }
        return now;
    }

    /** As {@link #resolve}, for those who count in int. */
    public @Nullable Integer resolveInt(LongSupplier present) {
        Long version = resolve(present);
        return version == null ? null : version.intValue();
    }

    public static RequestRefused stale() {
        return new RequestRefused(Kind.STALE, "stale",
                "It was changed since you read it: read it again and repeat your change");
    }
}
