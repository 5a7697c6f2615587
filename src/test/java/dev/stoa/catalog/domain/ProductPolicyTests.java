package dev.stoa.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.kernel.RequestRefused.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductPolicyTests {

    private static final VariantDetails VARIANT = NewProducts.variant("LAMP-1", "Small");

    @ParameterizedTest
    @ValueSource(strings = {"lamp", "lamp-2", "4k-monitor", "a"})
    void acceptsSlugs(String slug) {
        assertThatCode(() -> ProductPolicy.check(NewProducts.lamp(slug))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lamp", "lamp--2", "-lamp", "lamp-", "lamp 2", "lämp", "lamp/2", "lamp\n"})
    void refusesWhatIsNoSlug(String slug) {
        assertThat(refused(product(slug, "Lamp", "", VARIANT))).containsExactly("slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-A", "A B", "A/B", "Ä1", "A\u0000", "A'; drop table"})
    void refusesWhatIsNoSku(String sku) {
        assertThat(refused(product("lamp", "Lamp", "", NewProducts.variant(sku, "Small"))))
                .containsExactly("variants[0].sku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "La\nmp", "Lamp\u0000", "Lamp\uDC00"})
    void refusesNamesThatCannotBeShown(String name) {
        assertThat(refused(product("lamp", name, "", VARIANT))).containsExactly("name");
    }

    @Test
    void acceptsDescriptionsOfSeveralLinesOrNone() {
        assertThatCode(() -> ProductPolicy.check(product("lamp", "Lamp 💡", "One.\r\n\tTwo.", VARIANT)))
                .doesNotThrowAnyException();
        assertThatCode(() -> ProductPolicy.check(product("lamp", "Lamp", "", VARIANT))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000_001})
    void refusesWeightsThatNothingHas(int grams) {
        var variant = new VariantDetails("LAMP-1", "Small", grams, Map.of());

        assertThat(refused(product("lamp", "Lamp", "", variant))).containsExactly("variants[0].weightGrams");
    }

    @Test
    void refusesProductsWithoutAVariantOrWithTooMany() {
        var tooMany = Collections.nCopies(101, VARIANT);

        assertThat(refused(new NewProduct("lamp", "Lamp", "", null, List.of()))).containsExactly("variants");
        assertThat(refused(new NewProduct("lamp", "Lamp", "", null, tooMany))).contains("variants");
    }

    @Test
    void refusesTooManyAttributes() {
        var attributes = IntStream.range(0, 21).boxed().collect(Collectors.toMap(i -> "a" + i, _ -> "x"));

        assertThat(refused(product("lamp", "Lamp", "", new VariantDetails("LAMP-1", "Small", 1, attributes))))
                .containsExactly("variants[0].attributes");
    }

    @Test
    void namesTheProductInAListAndFindsWhatIsThereTwice() {
        var refusal = catchThrowableOfType(InvalidProduct.class, () -> ProductPolicy
                .check(List.of(NewProducts.lamp("lamp"), NewProducts.lamp("lamp"))));

        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(fields(refusal)).containsExactly("products[1].slug", "products[1].variants[0].sku",
                "products[1].variants[1].sku");
    }

    private static List<String> refused(NewProduct product) {
        var refusal = catchThrowableOfType(InvalidProduct.class, () -> ProductPolicy.check(product));
        assertThat(refusal).isNotNull();
        return fields(refusal);
    }

    private static List<String> fields(RequestRefused refusal) {
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    private static NewProduct product(String slug, String name, String description, VariantDetails variant) {
        return new NewProduct(slug, name, description, null, List.of(variant));
    }
}
