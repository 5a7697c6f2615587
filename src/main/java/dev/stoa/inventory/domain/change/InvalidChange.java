package dev.stoa.inventory.domain.change;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** A change that makes no sense at any level. */
public class InvalidChange extends RequestRefused {

    private static final long serialVersionUID = 1L;

    /**
     * Names the field and the rule.
     *
     * @param code of the kind of change, such as {@code invalid_transfer}
     */
    public InvalidChange(String code, String field, String rule) {
        super(Kind.INVALID, code, field + " " + rule, List.of(new FieldError(field, rule)));
    }
}
