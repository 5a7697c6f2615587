package dev.stoa.platform.web;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.platform.EntityTag;
import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A business that does nothing, to have the conventions around something. */
@TestComponent
@RestController
@RequestMapping("/api/store/v1/echo")
class EchoController {

    static final AtomicInteger SERVED = new AtomicInteger();
    static volatile CountDownLatch gate = new CountDownLatch(0);

    record Note(@NotBlank String text, @Max(10) int stars, @Nullable Money price, @Nullable List<Item> items) {}

    record Item(String sku, boolean gift) {}

    record Answer(UUID requestId, String text, @Nullable String comment) {}

    @GetMapping("/{id}")
    ResponseEntity<Answer> read(@PathVariable UUID id, @RequestParam(required = false) @Nullable MarketCode market) {
        return ResponseEntity.ok().eTag(EntityTag.of(7).value()).body(new Answer(id, String.valueOf(market), null));
    }

    @PutMapping("/{id}")
    Answer change(@PathVariable UUID id, ExpectedVersion expected) {
        return new Answer(id, String.valueOf(expected.resolve(() -> 7)), null);
    }

    @GetMapping
    Page<String> list(PageRequest page, @RequestParam(name = "q", required = false) @Nullable String query) {
        String after = page.after() == null ? "-" : page.after();
        return new Page<>(List.of(page.limit() + " after " + after), "next of " + after);
    }

    @PostMapping
    ResponseEntity<Answer> create(@Valid @RequestBody Note note, RequestId requestId) throws InterruptedException {
        SERVED.incrementAndGet();
        if (!gate.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The gate stayed shut");
        }
        if (note.text().startsWith("refuse")) {
            throw new RequestRefused(RequestRefused.Kind.valueOf(note.text().substring(7)), "as_wished", "As you wish");
        }
        return ResponseEntity.created(URI.create("/api/store/v1/echo/" + requestId.value()))
                .eTag(EntityTag.of(1).value())
                .body(new Answer(requestId.value(), note.text(), null));
    }

    @PostMapping("/required")
    @Idempotent(required = true)
    Answer required(RequestId requestId) {
        return new Answer(requestId.value(), "", null);
    }

    @PostMapping("/known-elsewhere")
    @Idempotent(required = true, kept = false)
    Answer knownElsewhere(@RequestBody Note note, RequestId requestId) {
        SERVED.incrementAndGet();
        return new Answer(requestId.value(), note.text(), null);
    }

    @GetMapping("/broken")
    Answer broken(@RequestParam String how) throws Exception {
        throw switch (how) {
            case "pool" ->
                new CannotCreateTransactionException("no", new SQLTransientConnectionException("pool is empty"));
            case "deadlock" -> new IllegalStateException(new SQLException("deadlock", "40P01"));
            case "duplicate" -> new SQLException("insert into secret_table", "23505");
            default -> new IllegalStateException("select * from secret_table");
        };
    }
}
