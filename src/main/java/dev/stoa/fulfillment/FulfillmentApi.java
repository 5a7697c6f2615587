package dev.stoa.fulfillment;

import java.util.Optional;
import java.util.UUID;

/** Lets anyone watch a saga. */
public interface FulfillmentApi {

    Optional<SagaDetails> sagaOf(UUID orderId);
}
