package dev.stoa.architecture.pages;

import dev.stoa.architecture.pictures.Gallery;
import java.util.List;
import java.util.stream.Collectors;

/** The pictures of recorded orders, one below the other. */
final class OrderPage {

    private static final List<String> PICTURES = List.of("placed", "confirmed", "delivered", "refused");

    private OrderPage() {}

    static Page page() {
        return new Page("order.html", "The way of an order", Html.paragraph("Orders that were run by a test and watched:"
                + " one that is delivered, and one whose address the carrier refuses. Who undoes what is read from the"
                + " messages themselves.")
                + PICTURES.stream()
                        .map(name -> "<figure><img src=\"%s%s%s.svg\" alt=\"An order is %s: sequence of calls and messages\"></figure>\n"
                                .formatted(Gallery.DIRECTORY, Gallery.RECORDED, name, name))
                        .collect(Collectors.joining()));
    }
}
