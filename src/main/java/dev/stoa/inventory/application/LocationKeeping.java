package dev.stoa.inventory.application;

import dev.stoa.inventory.LocationChange;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.inventory.domain.location.LocationRefused;
import dev.stoa.inventory.domain.location.Locations;
import org.springframework.stereotype.Component;

/** Adds and changes locations. */
@Component
class LocationKeeping {

    private final Locations locations;

    LocationKeeping(Locations locations) {
        this.locations = locations;
    }

    LocationDetails add(LocationDetails details) {
        var location = LocationDetailsMapping.location(details);
        if (!locations.add(location)) {
            throw LocationRefused.taken(location.code());
        }
        return LocationDetailsMapping.details(location);
    }

    LocationDetails change(String code, LocationChange change) {
        var changed = locations.hold(code).orElseThrow(() -> LocationRefused.notFound(code)).with(change);
        locations.save(changed);
        return LocationDetailsMapping.details(changed);
    }

    String require(String field, String code) {
        return locations.require(field, code);
    }
}
