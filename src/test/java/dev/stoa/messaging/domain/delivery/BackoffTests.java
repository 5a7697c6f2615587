package dev.stoa.messaging.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTests {

    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({"1, 100, 200", "2, 200, 400", "3, 400, 800", "9, 25600, 51200", "10, 30000, 60000",
            "1000000, 30000, 60000"})
    void doublesUpToTheLongestAndTakesAtMostHalfOff(int attempts, long least, long most) {
        var random = new Random(attempts);
        for (int n = 0; n < 1000; n++) {
            assertThat(backoff.after(attempts, random).toMillis()).isBetween(least, most);
        }
    }

    @Test
    void spreadsWhatFailedTogether() {
        var random = new Random(1);
        assertThat(random.ints(100).mapToObj(_ -> backoff.after(5, random)).distinct()).hasSizeGreaterThan(50);
    }
}
