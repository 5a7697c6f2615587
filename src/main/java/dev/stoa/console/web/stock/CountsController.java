package dev.stoa.console.web.stock;

import dev.stoa.inventory.CountResult;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cycle counts: the books are made to say what was found, of all lines or none. */
@RestController
@RequestMapping("/api/admin/v1/locations/{code}/counts")
class CountsController {

    private final InventoryOperations operations;

    CountsController(InventoryOperations operations) {
        this.operations = operations;
    }

    @PostMapping
    @Idempotent(required = true)
    CountResult count(@PathVariable String code, @Valid @RequestBody Count body, RequestId requestId) {
        var lines = body.lines().stream().map(line -> new CountedUnits(line.sku(), line.counted())).toList();
        return operations.count(requestId.value(), new CycleCount(code, lines, body.reason()));
    }

    /** What was found. */
    record Count(@NotNull List<@NotNull @Valid Line> lines, @NotNull String reason) {}

    /** So many units of a SKU lie there. */
    record Line(@NotNull String sku, int counted) {}
}
