package dev.stoa.fulfillment.persistence;

import dev.stoa.fulfillment.domain.Step;
import dev.stoa.fulfillment.domain.StepProgress;
import dev.stoa.fulfillment.domain.order.Order;
import dev.stoa.fulfillment.domain.order.Parcel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a saga that are stored as JSON. Its own mapper: how HTTP looks must not change what is stored. */
@Component
class SagaJson {

    private static final TypeReference<Map<Step, StepProgress>> STEPS = new TypeReference<>() {
    };

    private static final TypeReference<List<Parcel>> PARCELS = new TypeReference<>() {
    };

    private final JsonMapper mapper = JsonMapper.builder().build();

    String ofOrder(Order order) {
        return mapper.writeValueAsString(order);
    }

    Order toOrder(String json) {
        return mapper.readValue(json, Order.class);
    }

    String ofSteps(Map<Step, StepProgress> steps) {
        return mapper.writeValueAsString(steps);
    }

    String ofParcels(List<Parcel> parcels) {
        return mapper.writeValueAsString(parcels);
    }

    List<Parcel> toParcels(String json) {
        return mapper.readValue(json, PARCELS);
    }

    Map<Step, StepProgress> toSteps(String json) {
        return mapper.readValue(json, STEPS);
    }
}
