package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;
import java.util.stream.Collectors;

/** There is less than was asked for. */
public class OutOfStock extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public OutOfStock(List<Shortage> shortages) {
        super(Kind.CONFLICT, "out_of_stock",
                shortages.stream().map(Shortage::inWords).collect(Collectors.joining(", ", "We are short of ", ".")),
                shortages.stream().map(shortage -> new FieldError("cartId", shortage.inWords())).toList());
    }
}
