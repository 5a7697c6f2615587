package dev.stoa.cart.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.stoa.cart.commands.CloseCart;
import dev.stoa.cart.commands.ReopenCart;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CategoryDetails;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.messaging.Message;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** What surrounds carts in their tests: a shop in DE that sells every SKU but those that begin with {@code NO-}. */
@TestConfiguration(proxyBeanMethods = false)
class CartModule {

    @Bean
    Published published() {
        return new Published();
    }

    @Bean
    OrderPath orderPath(ClosureListeners listeners, TransactionOperations transactions) {
        return new OrderPath(listeners, transactions);
    }

    /** Hands commands over as messaging does, each in a transaction. */
    record OrderPath(ClosureListeners listeners, TransactionOperations transactions) {

        void handle(CloseCart command) {
            transactions.executeWithoutResult(_ -> listeners.on(command));
        }

        void handle(ReopenCart command) {
            transactions.executeWithoutResult(_ -> listeners.on(command));
        }
    }

    /** Hears what is published. */
    static class Published {

        private final Queue<Message> messages = new ConcurrentLinkedQueue<>();

        @EventListener
        void hear(Message message) {
            messages.add(message);
        }

        List<? extends Class<?>> types(Object key) {
            return messages.stream()
                    .filter(message -> message.key().equals(key.toString()))
                    .map(Message::getClass)
                    .toList();
        }
    }

    @Bean
    CatalogApi catalog() {
        return new CatalogApi() {
            @Override
            public Map<String, SellableVariant> variants(Collection<String> skus) {
                return skus.stream()
                        .filter(sku -> !sku.startsWith("NO-"))
                        .collect(toMap(identity(), sku -> new SellableVariant(sku, "lamp", "Lamp", "Red", 500)));
            }

            @Override
            public Page<ProductDetails> products(ProductFilter filter, PageRequest page) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<ProductDetails> product(String slug) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<CategoryDetails> categories() {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    PricingApi pricing() {
        return new PricingApi() {
            @Override
            public Market market(MarketCode market) {
                if (!market.code().equals("DE")) {
                    throw new RequestRefused(RequestRefused.Kind.INVALID, "unknown_market", "Nothing is sold there");
                }
                return new Market(market, "Germany", Currency.getInstance("EUR"), true);
            }

            @Override
            public Map<String, Money> prices(MarketCode market, Collection<String> skus) {
                return skus.stream().collect(toMap(identity(), _ -> Money.of(1999, "EUR")));
            }

            @Override
            public List<Market> markets() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Calculation calculate(MarketCode market, List<Item> items, @Nullable Destination destination,
                    @Nullable Money deliveryGross) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
