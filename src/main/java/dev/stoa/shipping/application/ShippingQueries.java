package dev.stoa.shipping.application;

import dev.stoa.shipping.DeliveryOption;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.domain.Consignments;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ShippingQueries implements ShippingApi {

    private final CurrentTariff tariff;
    private final CurrentCarrier carrier;
    private final Consignments consignments;

    ShippingQueries(CurrentTariff tariff, CurrentCarrier carrier, Consignments consignments) {
        this.tariff = tariff;
        this.carrier = carrier;
        this.consignments = consignments;
    }

    @Override
    public List<DeliveryOption> options(String country, String postalCode, int weightGrams, Currency currency) {
        return carrier.isThere() ? tariff.get().options(country, postalCode, weightGrams, currency) : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ShipmentDetails> shipmentsOf(UUID orderId) {
        return consignments.of(orderId).map(Details::of).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> labels(Collection<UUID> shipmentIds) {
        return consignments.labels(shipmentIds);
    }
}
