package dev.stoa.inventory.application;

import dev.stoa.inventory.LocationDetails;
import dev.stoa.inventory.domain.location.Location;

/** Locations as callers see them. */
final class LocationDetailsMapping {

    private LocationDetailsMapping() {}

    static LocationDetails details(Location location) {
        return new LocationDetails(location.code(), location.name(), location.country(), location.latitude(),
                location.longitude(), location.open());
    }

    static Location location(LocationDetails details) {
        return new Location(details.code(), details.name(), details.country(), details.latitude(), details.longitude(),
                details.open());
    }
}
