package dev.stoa.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import dev.stoa.messaging.domain.log.MessageTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageFormatTests {

    private final MessageTypes types = new MessageTypes();
    private final MessageFormat format = new MessageFormat(types);
    private final Sold sold = new Sold(Ids.next(), Instant.parse("2026-11-23T10:15:30.123456Z"), new MarketCode("DE"),
            List.of(new Sold.Line("LAMP-1", 2, Money.of(1999, "EUR"))), null);

    @Test
    void readsBackWhatItWrote() {
        assertThat(format.read(format.typeOf(sold), format.write(sold))).isEqualTo(sold);
    }

    @Test
    void writesComponentsAndNothingElse() {
        assertThat(format.write(sold)).isEqualTo("""
                {"messageId":"%s","occurredAt":"2026-11-23T10:15:30.123456Z","market":"DE",\
                "lines":[{"sku":"LAMP-1","quantity":2,"price":{"amountMinor":1999,"currency":"EUR"}}],"note":null}"""
                .formatted(sold.messageId()));
    }

    @Test
    void passesOverWhatItDoesNotKnowAndLeavesNullWhatIsMissing() {
        types.register(Sold.class);
        var older = format.write(sold).replace(",\"note\":null", ",\"later\":{\"more\":[1]}");
        assertThat(format.read("testing.Sold", older)).isEqualTo(sold);
    }

    @Test
    void saysWhichTypeIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> format.read("testing.Gone", "{}"))
                .withMessageContaining("testing.Gone");
    }

    @MessageType("testing.Sold")
    record Sold(UUID messageId, Instant occurredAt, MarketCode market, List<Line> lines, @Nullable String note)
            implements
                Event {

        record Line(String sku, int quantity, Money price) {}

        @Override
        public String key() {
            return "sold";
        }
    }
}
