package dev.stoa.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Http;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The OpenAPI document tells what the store API takes and answers. */
@StoreTest
class DocumentTests {

    @LocalServerPort
    int port;

    private JsonNode document = MissingNode.getInstance();

    @BeforeEach
    void read() {
        document = new Http(URI.create("http://localhost:" + port)).get("/v3/api-docs").expect(200).body();
    }

    @Test
    void isOfOpenApi31() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void namesTheParametersOfPagesPreconditionsAndKeys() {
        assertThat(parameters("/api/store/v1/products", "get"))
                .containsExactlyInAnyOrder("market", "q", "category", "limit", "after");
        assertThat(parameters("/api/store/v1/carts/{cartId}/lines", "post"))
                .containsExactlyInAnyOrder("cartId", "If-Match", "Idempotency-Key");
    }

    @Test
    void saysHowFailuresAreAnswered() {
        var failure = operation("/api/store/v1/orders", "post").path("responses").path("default");
        assertThat(failure.at("/content/application~1problem+json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("code", "errors", "traceId");
    }

    @Test
    void keepsEqualNamesApart() {
        assertThat(document.at("/components/schemas/ProductVariant/properties").propertyNames())
                .contains("availability");
        assertThat(document.at("/components/schemas/OrderDelivery/properties").propertyNames())
                .doesNotContain("estimate");
    }

    private List<String> parameters(String path, String method) {
        return operation(path, method).path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }
}
