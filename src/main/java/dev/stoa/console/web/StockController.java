package dev.stoa.console.web;

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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies in the house, and counting it. */
@RestController
@RequestMapping("/api/admin/v1/stock/{sku}")
class StockController {

    private final InventoryApi inventory;
    private final InventoryOperations counting;

    StockController(InventoryApi inventory, InventoryOperations counting) {
        this.inventory = inventory;
        this.counting = counting;
    }

    @GetMapping
    ResponseEntity<StockDetails> stock(@PathVariable String sku) {
        return answer(find(sku));
    }

    @PostMapping("/adjustments")
    @Idempotent(required = true)
    ResponseEntity<StockDetails> adjust(@PathVariable String sku, @Valid @RequestBody Adjustment adjustment,
            ExpectedVersion expected, RequestId requestId) {
        var version = expected.resolve(() -> find(sku).version());
        return answer(counting.adjust(requestId.value(), sku, adjustment.delta(), adjustment.reason(), version));
    }

    /**
     * Units counted in or out.
     *
     * @param delta negative to take out
     */
    record Adjustment(int delta, @NotNull String reason) {}

    private StockDetails find(String sku) {
        return inventory.stock(sku).orElseThrow(() -> NotFound.stock(sku));
    }

    private static ResponseEntity<StockDetails> answer(StockDetails stock) {
        return ResponseEntity.ok().eTag(EntityTag.of(stock.version()).value()).body(stock);
    }
}
