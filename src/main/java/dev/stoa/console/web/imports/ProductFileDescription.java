package dev.stoa.console.web.imports;

/** How a file of products is written, in the words of the API's description. */
final class ProductFileDescription {

    static final String TEXT = """
            A CSV file (RFC 4180, UTF-8, commas) whose first row names the columns, in any order: `slug`, `name`, `sku`, \
            `variant`, `currency` and `amountMinor` are required, `description`, `category`, `stock` and `attributes` (a JSON \
            object of texts) are not. A row is about the price of one variant in one currency: several rows with one slug are \
            one product with several variants, several with one SKU its prices in several currencies.

            It adds what is new and changes what reads differently; variants and prices that the file does not mention stay, \
            and so does what a missing column would tell. Of two rows that contradict each other the later one counts. \
            `stock` is what a SKU *begins* with: one that has stock keeps what it has, so that an import may be repeated after \
            sales. A repeated import changes nothing. Products are taken in the order of their first rows; a SKU that another \
            product has is refused.

            A row with mistakes is rejected, with all of them, and harms no other; the header is row 1. A text in quotes may \
            have several lines, but none that could be a row by itself: then the quote before it counts as left open. When the \
            header itself is wrong the import fails. Imports are worked on in the order in which they were uploaded.""";

    static final String EXAMPLE = """
            slug,name,description,category,sku,variant,currency,amountMinor,stock,attributes
            oak-tray,Oak tray,Oiled by hand.,dining,TRAY-S,Small,EUR,1999,25,"{""size"": ""small""}"
            """;

    private ProductFileDescription() {}
}
