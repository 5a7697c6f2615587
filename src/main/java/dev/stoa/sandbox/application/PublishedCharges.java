package dev.stoa.sandbox.application;

import dev.stoa.sandbox.SandboxApi;
import dev.stoa.sandbox.persistence.ChargeBook;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnBooleanProperty(name = "stoa.sandbox.enabled", matchIfMissing = true)
class PublishedCharges implements SandboxApi {

    private final ChargeBook book;

    PublishedCharges(ChargeBook book) {
        this.book = book;
    }

    @Override
    public List<Charge> charges(UUID orderId) {
        return book.charges(orderId);
    }
}
