package dev.stoa.checkout.application;

import dev.stoa.cart.CartApi;
import dev.stoa.cart.CartDetails;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.checkout.domain.Basket;
import dev.stoa.checkout.domain.CartNotFound;
import dev.stoa.checkout.domain.NotDeliveredThere;
import dev.stoa.checkout.domain.Offer;
import dev.stoa.checkout.domain.UnknownDeliveryOption;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.PricingApi.Destination;
import dev.stoa.shipping.DeliveryOption;
import dev.stoa.shipping.ShippingApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks each module once for all lines together: cart, catalog, shipping, pricing. */
@Component
class Composition {

    private final CartApi carts;
    private final CatalogApi catalog;
    private final PricingApi pricing;
    private final ShippingApi shipping;

    Composition(CartApi carts, CatalogApi catalog, PricingApi pricing, ShippingApi shipping) {
        this.carts = carts;
        this.catalog = catalog;
        this.pricing = pricing;
        this.shipping = shipping;
    }

    Basket basket(UUID cartId) {
        var cart = carts.cart(cartId).orElseThrow(CartNotFound::new);
        var skus = cart.lines().stream().map(CartDetails.Line::sku).toList();
        return new Basket(cart, pricing.market(cart.market()), skus.isEmpty() ? Map.of() : catalog.variants(skus));
    }

    /** Ways to deliver the basket; refused where there is none. */
    List<DeliveryOption> deliveryOptions(Basket basket, Destination destination) {
        var options = shipping.options(destination.country(), destination.postalCode(), basket.weightGrams(),
                basket.market().currency());
        if (options.isEmpty()) {
            throw new NotDeliveredThere();
        }
        return options;
    }

    Offer offer(Basket basket, Destination destination, String deliveryOptionId) {
        var options = deliveryOptions(basket, destination);
        var chosen = options.stream()
                .filter(option -> option.id().equals(deliveryOptionId))
                .findFirst()
                .orElseThrow(() -> new UnknownDeliveryOption(options));
        return new Offer(basket, destination, chosen,
                pricing.calculate(basket.cart().market(), basket.items(), destination, chosen.price()));
    }
}
