package dev.stoa.shipping.persistence;

import dev.stoa.shipping.ShipmentDetails.Line;
import dev.stoa.shipping.domain.Shipment;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shipments as JSON: all of a consignment travel to the database in one parameter. Its own mapper: how HTTP looks must not
 * change what is stored.
 */
final class ShipmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {
    };

    private ShipmentJson() {}

    static String write(List<Shipment> shipments) {
        return MAPPER.writeValueAsString(shipments);
    }

    static List<Line> readLines(String lines) {
        return MAPPER.readValue(lines, LINES);
    }
}
