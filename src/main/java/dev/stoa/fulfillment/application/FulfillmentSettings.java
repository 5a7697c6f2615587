package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Step;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each step may take before the order is called off, in time that an instance was alive.
 *
 * @param payment more than the three minutes in which payment finds out what became of a lost answer
 */
@ConfigurationProperties("stoa.fulfillment.deadline")
record FulfillmentSettings(
        @DefaultValue("60s") Duration stock,
        @DefaultValue("4m") Duration payment,
        @DefaultValue("60s") Duration shipment,
        @DefaultValue("60s") Duration notification) {

    Duration deadlineOf(Step step) {
        return switch (step) {
            case RESERVE_INVENTORY -> stock;
            case AUTHORIZE_PAYMENT -> payment;
            case CREATE_SHIPMENT -> shipment;
            case SEND_CONFIRMATION -> notification;
            case CONFIRM_ORDER, RECORD_DISPATCH, CAPTURE_PAYMENT, RECORD_DELIVERY ->
                throw new IllegalArgumentException(step + " has no deadline");
        };
    }
}
