package dev.stoa.console.web.stock;

import dev.stoa.console.domain.NotFound;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.LocationChange;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.RequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The places where stock lies. */
@RestController
@RequestMapping("/api/admin/v1/locations")
class LocationsController {

    private final InventoryApi inventory;
    private final InventoryOperations operations;

    LocationsController(InventoryApi inventory, InventoryOperations operations) {
        this.inventory = inventory;
        this.operations = operations;
    }

    @GetMapping
    Page<LocationDetails> locations(PageRequest page) {
        return inventory.locations(page);
    }

    @GetMapping("/{code}")
    LocationDetails location(@PathVariable String code) {
        return inventory.location(code).orElseThrow(() -> NotFound.location(code));
    }

    @PostMapping
    ResponseEntity<LocationDetails> add(@Valid @RequestBody NewLocation body, RequestId requestId) {
        var added = operations.addLocation(requestId.value(), body.details());
        return ResponseEntity.created(URI.create("/api/admin/v1/locations/" + added.code())).body(added);
    }

    @PatchMapping("/{code}")
    LocationDetails change(@PathVariable String code, @Valid @RequestBody LocationChange change, RequestId requestId) {
        return operations.changeLocation(requestId.value(), code, change);
    }

    /**
     * A location to be.
     *
     * @param latitude WGS 84, degrees, north positive
     * @param longitude WGS 84, degrees, east positive
     * @param open whether what lies there is promised to orders; true when left out
     */
    record NewLocation(@NotNull String code, @NotNull String name, @NotNull String country, double latitude,
            double longitude, @Nullable Boolean open) {

        LocationDetails details() {
            return new LocationDetails(code, name, country, latitude, longitude, open == null || open);
        }
    }
}
