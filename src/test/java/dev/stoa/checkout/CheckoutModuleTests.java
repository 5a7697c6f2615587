package dev.stoa.checkout;

import static dev.stoa.checkout.Shop.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stoa.checkout.PlaceOrder.DeliveryAddress;
import dev.stoa.checkout.events.CheckoutRefused;
import dev.stoa.customer.CustomerApi;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.Kind;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.ordering.events.OrderPlaced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Import(Shop.class)
class CheckoutModuleTests {

    private static final int TWINS = 20;

    @Autowired
    CheckoutApi quotes;

    @Autowired
    CheckoutOperations checkout;

    @Autowired
    OrderingApi orders;

    @Autowired
    CustomerApi contacts;

    @Autowired
    Shop shop;

    @Test
    void quotesLinesDeliveryAndTheirSum() {
        var sku = shop.sells(1190, 10);
        var cart = shop.cartOf(sku, 2);
        var choice = quotes.deliveryOptions(cart, "DE", BERLIN).getFirst();

        var quote = quotes.quote(cart, "DE", BERLIN, choice.id());

        assertThat(quote.lines()).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo(sku);
            assertThat(line.name()).isEqualTo("Mug, Blue");
            assertThat(line.totals().gross()).isEqualTo(Money.of(2380, "EUR"));
            assertThat(line.totals().tax()).isEqualTo(Money.of(380, "EUR"));
        });
        assertThat(quote.delivery().totals().gross()).isEqualTo(choice.price());
        assertThat(quote.totals().gross()).isEqualTo(Money.of(2380, "EUR").plus(choice.price()));
    }

    @Test
    void refusesToQuoteForNothingAndForNowhere() {
        var cart = shop.cartOf(shop.sells(1190, 10), 1);

        assertThat(quotes.deliveryOptions(shop.emptyCart(), "DE", BERLIN)).isNotEmpty();
        assertThat(
                catchThrowableOfType(RequestRefused.class, () -> quotes.quote(shop.emptyCart(), "DE", BERLIN, "any")))
                .extracting(RequestRefused::code)
                .isEqualTo("cart_empty");
        assertThat(fields(catchThrowableOfType(RequestRefused.class, () -> quotes.deliveryOptions(cart, "XX", BERLIN))))
                .containsExactly("country");
        assertThat(fields(catchThrowableOfType(RequestRefused.class, () -> quotes.deliveryOptions(cart, "DE", "1"))))
                .containsExactly("postalCode");
        assertThat(catchThrowableOfType(RequestRefused.class, () -> quotes.deliveryOptions(Ids.next(), "DE", BERLIN)))
                .extracting(RequestRefused::kind)
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void placesWhatWasQuoted() {
        var cart = shop.cartOf(shop.sells(1190, 10), 2);
        var request = shop.orderOf(cart);
        var quote = quotes.quote(cart, "DE", BERLIN, request.deliveryOptionId());

        var receipt = checkout.place(Ids.next(), request);

        assertThat(receipt.replayed()).isFalse();
        assertThat(receipt.totals()).isEqualTo(quote.totals());
        assertThat(orders.opens(receipt.orderId(), receipt.accessToken())).isTrue();
        var order = orders.order(receipt.orderId()).orElseThrow();
        assertThat(order.cartId()).isEqualTo(cart);
        assertThat(order.delivery().optionId()).isEqualTo(request.deliveryOptionId());
        assertThat(order.lines()).singleElement()
                .satisfies(line -> assertThat(line.totals()).isEqualTo(quote.lines().getFirst().totals()));
    }

    @Test
    void tellsRoughlyWhereItGoesAndWhatAUnitWeighs(PublishedEvents published) {
        var sku = shop.sells(1190, 10);
        var receipt = checkout.place(Ids.next(), shop.orderOf(shop.cartOf(sku, 2)));

        assertThat(published.ofType(OrderPlaced.class).matching(told -> told.orderId().equals(receipt.orderId())))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.destination()).isEqualTo(new OrderPlaced.Destination("DE", "10"));
                    assertThat(told.lines()).containsExactly(new OrderPlaced.Line(sku, 2, 500));
                });
    }

    @Test
    void answersARepeatedRequestTheSameThoughPricesAndStockHaveChanged() {
        var sku = shop.sells(1190, 2);
        var request = shop.orderOf(shop.cartOf(sku, 2));
        var requestId = Ids.next();
        var first = checkout.place(requestId, request);
        shop.setPrice(sku, 9900);
        shop.takesAway(sku, 2);

        assertThat(checkout.place(requestId, request)).isEqualTo(replayOf(first));
    }

    @Test
    void answersTwentyTwinsAlike() throws Exception {
        var requestId = Ids.next();
        var request = shop.orderOf(shop.cartOf(shop.sells(1190, 10), 1));

        var receipts = atOnce(() -> checkout.place(requestId, request));

        var first = receipts.stream().filter(receipt -> !receipt.replayed()).toList();
        assertThat(first).hasSize(1);
        assertThat(receipts).filteredOn(OrderReceipt::replayed)
                .hasSize(TWINS - 1)
                .containsOnly(replayOf(first.getFirst()));
    }

    @Test
    void letsOneOfManyOrdersOfACartThrough() throws Exception {
        var request = shop.orderOf(shop.cartOf(shop.sells(1190, 100), 1));

        var outcomes = atOnce(() -> {
            try {
                return checkout.place(Ids.next(), request).number();
            } catch (RequestRefused refused) {
                return refused.code();
            }
        });

        assertThat(outcomes).filteredOn("cart_already_ordered"::equals).hasSize(TWINS - 1);
    }

    @Test
    void refusesATotalThatIsAnotherNow(PublishedEvents published) {
        var sku = shop.sells(1190, 10);
        var request = shop.orderOf(shop.cartOf(sku, 1));
        shop.setPrice(sku, 1290);

        var refused = refusalOf(request);

        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.code()).isEqualTo("total_changed");
        assertThat(refused.detail()).contains(request.expectedTotal().plus(Money.of(100, "EUR")).inWords());
        assertThat(fields(refused)).containsExactly("expectedTotal");
        assertThat(published.ofType(CheckoutRefused.class)
                .matching(event -> event.cartId().equals(request.cartId()) && event.code().equals("total_changed")))
                .hasSize(1);
    }

    @Test
    void refusesATotalInAnotherCurrency() {
        var request = shop.orderOf(shop.cartOf(shop.sells(1190, 10), 1));
        var dollars = Money.of(request.expectedTotal().amountMinor(), "USD");

        assertThat(refusalOf(withTotal(request, dollars)).code()).isEqualTo("total_changed");
    }

    @Test
    void refusesMoreThanThereIs() {
        var sku = shop.sells(1190, 3);
        var request = shop.orderOf(shop.cartOf(sku, 3));
        shop.takesAway(sku, 1);

        var refused = refusalOf(request);

        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.code()).isEqualTo("out_of_stock");
        assertThat(refused.detail()).contains(sku + " (2 left)");
    }

    @Test
    void refusesAnUnknownCartAndAnEmptyOne(PublishedEvents published) {
        var request = shop.orderOf(shop.cartOf(shop.sells(1190, 10), 1));
        var unknown = refusalOf(withCart(request, Ids.next()));

        assertThat(unknown.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(published.ofType(CheckoutRefused.class)).isEmpty();
        assertThat(refusalOf(withCart(request, shop.emptyCart())).code()).isEqualTo("cart_empty");
    }

    @ParameterizedTest
    @CsvSource({
            "ada, Berlin, 10115, DE, tok_ok, sandbox, email",
            "ada@example.org, '', 10115, DE, tok_ok, sandbox, deliveryAddress.city",
            "ada@example.org, Berlin, 1011, DE, tok_ok, sandbox, deliveryAddress.postalCode",
            "ada@example.org, Berlin, 10115, XX, tok_ok, sandbox, deliveryAddress.country",
            "ada@example.org, Berlin, 10115, DE, tok_unheard_of, sandbox, payment.token",
            "ada@example.org, Berlin, 10115, DE, tok_ok, seashells, payment.method"})
    void namesTheFieldThatIsWrong(String email, String city, String postalCode, String country, String token,
            String method, String field) {
        var good = shop.orderOf(shop.cartOf(shop.sells(1190, 10), 1));
        var request = new PlaceOrder(good.requestHash(), good.cartId(), email,
                new DeliveryAddress("Ada Ahrens", "Invalidenstraße 1", null, postalCode, city, country),
                good.deliveryOptionId(), method, token, good.expectedTotal());

        var refused = refusalOf(request);

        assertThat(refused.kind()).isEqualTo(Kind.INVALID);
        assertThat(fields(refused)).containsExactly(field);
    }

    @Test
    void refusesAWayOfDeliveryThatIsNotOnOffer() {
        var good = shop.orderOf(shop.cartOf(shop.sells(1190, 10), 1));
        var request = new PlaceOrder(good.requestHash(), good.cartId(), good.email(), good.deliveryAddress(), "pigeon",
                good.paymentMethod(), good.paymentToken(), good.expectedTotal());

        assertThat(fields(refusalOf(request))).containsExactly("deliveryOptionId");
    }

    @Test
    void mayBeSentAgainAfterARefusal() {
        var requestId = Ids.next();
        var sku = shop.sells(1190, 1);
        var request = shop.orderOf(shop.cartOf(sku, 1));
        shop.setPrice(sku, 1290);
        var refused = catchThrowableOfType(RequestRefused.class, () -> checkout.place(requestId, request));
        shop.setPrice(sku, 1190);

        assertThat(refused.code()).isEqualTo("total_changed");
        assertThat(checkout.place(requestId, request).replayed()).isFalse();
    }

    @Test
    void deliversToTheCorrectedAddressOfARequestThatWasRefusedAtFirst() {
        var requestId = Ids.next();
        var good = shop.orderOf(shop.cartOf(shop.sells(1190, 10), 1));
        var mistaken = new PlaceOrder("cd".repeat(32), good.cartId(), good.email(),
                new DeliveryAddress("Ada Ahrens", "Wrong Street 9", null, BERLIN, "Berlin", "DE"),
                good.deliveryOptionId(), good.paymentMethod(), "tok_unheard_of", good.expectedTotal());
        var refused = catchThrowableOfType(RequestRefused.class, () -> checkout.place(requestId, mistaken));

        var receipt = checkout.place(requestId, good);

        assertThat(fields(refused)).containsExactly("payment.token");
        var contactId = orders.order(receipt.orderId()).orElseThrow().contactId();
        assertThat(contacts.contacts(List.of(contactId)).get(contactId))
                .satisfies(contact -> assertThat(contact.deliveryAddress().line1()).isEqualTo("Invalidenstraße 1"));
    }

    private RequestRefused refusalOf(PlaceOrder request) {
        return catchThrowableOfType(RequestRefused.class, () -> checkout.place(Ids.next(), request));
    }

    private static List<String> fields(RequestRefused refused) {
        return refused.errors().stream().map(RequestRefused.FieldError::field).toList();
    }

    private static PlaceOrder withCart(PlaceOrder request, UUID cartId) {
        return new PlaceOrder(request.requestHash(), cartId, request.email(), request.deliveryAddress(),
                request.deliveryOptionId(), request.paymentMethod(), request.paymentToken(), request.expectedTotal());
    }

    private static PlaceOrder withTotal(PlaceOrder request, Money expectedTotal) {
        return new PlaceOrder(request.requestHash(), request.cartId(), request.email(), request.deliveryAddress(),
                request.deliveryOptionId(), request.paymentMethod(), request.paymentToken(), expectedTotal);
    }

    private static OrderReceipt replayOf(OrderReceipt first) {
        return new OrderReceipt(first.orderId(), first.number(), first.accessToken(), first.totals(), true);
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(TWINS)) {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(TWINS, call))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
