package dev.stoa.checkout.application;

import dev.stoa.checkout.CheckoutApi;
import dev.stoa.checkout.Quote;
import dev.stoa.pricing.PricingApi.Destination;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Says what a cart costs, delivered. */
@Service
class Quoting implements CheckoutApi {

    private final Composition composition;

    Quoting(Composition composition) {
        this.composition = composition;
    }

    @Override
    public List<DeliveryChoice> deliveryOptions(UUID cartId, String country, String postalCode) {
        return composition.deliveryOptions(composition.basket(cartId), new Destination(country, postalCode))
                .stream()
                .map(option -> new DeliveryChoice(option.id(), option.name(), option.price(), option.estimate()))
                .toList();
    }

    @Override
    public Quote quote(UUID cartId, String country, String postalCode, String deliveryOptionId) {
        var basket = composition.basket(cartId).requireSellable();
        return composition.offer(basket, new Destination(country, postalCode), deliveryOptionId).quote();
    }
}
