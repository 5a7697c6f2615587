package dev.stoa.platform.web.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Ten failures per address, then one more each half minute. */
@Component
class FailedSignIns {

    private static final int AT_ONCE = 10;
    private static final Duration ONE_MORE_EACH = Duration.ofSeconds(30);

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, ONE_MORE_EACH))
                    .build());

    /** Counts a try as failed before it is checked, so that many at once cannot slip through. */
    void countTry(String address) {
        var probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManySignIns(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    void forgiveTry(String address) {
        buckets.get(address).addTokens(1);
    }
}
