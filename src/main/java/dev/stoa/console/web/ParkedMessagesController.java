package dev.stoa.console.web;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.messaging.MessagingApi;
import dev.stoa.messaging.MessagingApi.ParkedDelivery;
import dev.stoa.messaging.MessagingApi.WaitingDelivery;
import dev.stoa.messaging.MessagingOperations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries that failed too often and wait for somebody to decide. */
@RestController
@RequestMapping("/api/admin/v1/messages/parked")
class ParkedMessagesController {

    private final MessagingApi messages;
    private final MessagingOperations deciding;

    ParkedMessagesController(MessagingApi messages, MessagingOperations deciding) {
        this.messages = messages;
        this.deciding = deciding;
    }

    @GetMapping
    Page<ParkedDelivery> parked(PageRequest page) {
        return messages.parked(page);
    }

    @GetMapping("/{id}/waiting")
    Page<WaitingDelivery> waitingBehind(@PathVariable UUID id) {
        return new Page<>(messages.waitingBehind(id), null);
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable UUID id) {
        deciding.replay(id);
    }

    @PostMapping("/{id}/discard")
    void discard(@PathVariable UUID id, @Valid @RequestBody Discard discard) {
        deciding.discard(id, discard.reason());
    }

    record Discard(@NotBlank @Size(max = 500) String reason) {}
}
