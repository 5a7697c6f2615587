package dev.stoa.console.web.stock;

import dev.stoa.console.domain.NotFound;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.StockDetails;
import dev.stoa.platform.EntityTag;
import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is of a SKU, counting it in and out, and moving it from one location to another. */
@RestController
@RequestMapping("/api/admin/v1/stock/{sku}")
class StockController {

    private final InventoryApi inventory;
    private final InventoryOperations operations;

    StockController(InventoryApi inventory, InventoryOperations operations) {
        this.inventory = inventory;
        this.operations = operations;
    }

    @GetMapping
    ResponseEntity<StockDetails> stock(@PathVariable String sku) {
        return answer(find(sku));
    }

    @PostMapping("/adjustments")
    @Idempotent(required = true)
    ResponseEntity<StockDetails> adjust(@PathVariable String sku, @Valid @RequestBody Adjustment body,
            ExpectedVersion expected, RequestId requestId) {
        var adjustment = new InventoryOperations.Adjustment(body.location(), body.delta(), body.reason());
        return answer(operations.adjust(requestId.value(), sku, adjustment, version(sku, expected)));
    }

    @PostMapping("/transfers")
    @Idempotent(required = true)
    ResponseEntity<StockDetails> transfer(@PathVariable String sku, @Valid @RequestBody Transfer body,
            ExpectedVersion expected, RequestId requestId) {
        find(sku);
        var transfer = new InventoryOperations.Transfer(body.from(), body.to(), body.quantity(), body.reason());
        return answer(operations.transfer(requestId.value(), sku, transfer, version(sku, expected)));
    }

    /**
     * Units counted in or out.
     *
     * @param delta negative to take out
     * @param location the default one when left out
     */
    record Adjustment(int delta, @NotNull String reason, @Nullable String location) {}

    /** Units that went from one location to another. */
    record Transfer(@NotNull String from, @NotNull String to, int quantity, @NotNull String reason) {}

    private @Nullable Long version(String sku, ExpectedVersion expected) {
        return expected.resolve(() -> find(sku).version());
    }

    private StockDetails find(String sku) {
        return inventory.stock(sku).orElseThrow(() -> NotFound.stock(sku));
    }

    private static ResponseEntity<StockDetails> answer(StockDetails stock) {
        return ResponseEntity.ok().eTag(EntityTag.of(stock.version()).value()).body(stock);
    }
}
