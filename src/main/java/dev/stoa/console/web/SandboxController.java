package dev.stoa.console.web;

import dev.stoa.console.domain.NotFound;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Page;
import dev.stoa.sandbox.SandboxApi;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pretended provider's own book, to be laid beside our ledger. There is none in production. */
@RestController
@RequestMapping("/api/admin/v1/sandbox")
class SandboxController {

    private final ObjectProvider<SandboxApi> sandbox;

    SandboxController(ObjectProvider<SandboxApi> sandbox) {
        this.sandbox = sandbox;
    }

    @GetMapping("/charges")
    Page<Charge> charges(@RequestParam UUID orderId) {
        var book = sandbox.getIfAvailable();
        if (book == null) {
            throw NotFound.sandbox();
        }
        return new Page<>(book.charges(orderId).stream().map(Charge::of).toList(), null);
    }

    record Charge(Instant at, String kind, Money amount) {

        static Charge of(SandboxApi.Charge charge) {
            return new Charge(charge.at(), Words.of(charge.kind()), charge.amount());
        }
    }
}
