package dev.stoa.catalog.domain;

import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a product must be to be published. All that is wrong is told at once, as {@code variants[0].sku} and so on; in a
 * list of products as {@code products[0].variants[0].sku}.
 *
 * <ul>
 * <li>Slug: 1 to 100 lower-case letters, digits and single hyphens between them. It stands in addresses.
 * <li>SKU: 1 to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit. Case matters.
 * <li>Texts: no control characters but line breaks in descriptions; names up to 200 characters, descriptions to 10,000.
 * <li>1 to 100 variants of 1 g to 1 t, with up to 20 attributes each.
 * </ul>
 */
public final class ProductPolicy {

    /** The category of what has none. */
    public static final String UNFILED = "other";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MAX_SLUG = 100;
    private static final int MAX_NAME = 200;
    private static final int MAX_DESCRIPTION = 10_000;
    static final int MAX_VARIANTS = 100;
    private static final int MAX_ATTRIBUTES = 20;
    private static final int MAX_WEIGHT_GRAMS = 1_000_000;

    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> slugs = new HashSet<>();
    private final Set<String> skus = new HashSet<>();

    private ProductPolicy() {}

    /** Throws {@link InvalidProduct} unless all rules hold. */
    public static void check(NewProduct product) {
        ProductPolicy policy = new ProductPolicy();
        policy.check("", product);
        policy.refuseWhatIsWrong();
    }

    /** All that is wrong; nothing when all rules hold. */
    public static List<FieldError> errors(NewProduct product) {
        ProductPolicy policy = new ProductPolicy();
        policy.check("", product);
        return policy.errors;
    }

    /** Throws {@link InvalidProduct} unless all rules hold for all of them, and slugs and SKUs are there once. */
    public static void check(List<NewProduct> products) {
        ProductPolicy policy = new ProductPolicy();
        for (int i = 0; i < products.size(); i++) {
            policy.check("products[" + i + "].", products.get(i));
        }
        policy.refuseWhatIsWrong();
    }

    /** Whether it could be a published product's; asking the database for anything else would be in vain. */
    public static boolean isSlug(String text) {
        return text.length() <= MAX_SLUG && SLUG.matcher(text).matches();
    }

    public static boolean isSku(String text) {
        return SKU.matcher(text).matches();
    }

    private void check(String path, NewProduct product) {
        require(isSlug(product.slug()), path + "slug", "must be lower-case letters, digits and single hyphens");
        require(slugs.add(product.slug()), path + "slug", "is there twice");
        require(ProductText.isLine(product.name(), MAX_NAME), path + "name",
                "must be 1 to " + MAX_NAME + " characters");
        require(ProductText.isText(product.description(), MAX_DESCRIPTION), path + "description",
                "must be plain text of at most " + MAX_DESCRIPTION + " characters");
        require(product.category() == null || isSlug(product.category()), path + "category",
                "must be lower-case letters, digits and single hyphens");
        require(!product.variants().isEmpty() && product.variants().size() <= MAX_VARIANTS, path + "variants",
                "must be 1 to " + MAX_VARIANTS);
        for (int i = 0; i < product.variants().size(); i++) {
            check(path + "variants[" + i + "].", product.variants().get(i));
        }
    }

    private void check(String path, VariantDetails variant) {
        require(isSku(variant.sku()), path + "sku", "must be 1 to 64 letters, digits, dots, hyphens and underscores");
        require(skus.add(variant.sku()), path + "sku", "is there twice");
        require(ProductText.isLine(variant.name(), MAX_NAME), path + "name",
                "must be 1 to " + MAX_NAME + " characters");
        require(variant.weightGrams() >= 1 && variant.weightGrams() <= MAX_WEIGHT_GRAMS, path + "weightGrams",
                "must be 1 to " + MAX_WEIGHT_GRAMS);
        require(variant.attributes().size() <= MAX_ATTRIBUTES, path + "attributes",
                "must be at most " + MAX_ATTRIBUTES);
        variant.attributes()
                .forEach((key, value) -> require(
                        ProductText.isLine(key, MAX_NAME) && ProductText.isLine(value, MAX_NAME),
                        path + "attributes." + key,
                        "must have a name and a value of 1 to " + MAX_NAME + " characters"));
    }

    private void require(boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    private void refuseWhatIsWrong() {
        if (!errors.isEmpty()) {
            throw new InvalidProduct(errors);
        }
    }
}
