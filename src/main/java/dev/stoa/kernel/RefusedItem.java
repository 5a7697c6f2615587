package dev.stoa.kernel;

import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.List;

/**
 * An item of a list that is refused while the others are taken.
 *
 * @param index its place in the list, from 0
 * @param errors all that is wrong with it, at least one
 */
public record RefusedItem(int index, List<FieldError> errors) {

    public RefusedItem {
        errors = List.copyOf(errors);
    }
}
