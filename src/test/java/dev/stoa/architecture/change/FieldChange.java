package dev.stoa.architecture.change;

import java.util.ArrayList;
import java.util.List;

/** What became of a field. */
record FieldChange(String text, boolean isBreaking) {

    static List<FieldChange> of(String path, Json was, Json is) {
        List<FieldChange> changes = new ArrayList<>();
        if (!was.text("type").equals(is.text("type"))) {
            changes.add(new FieldChange(
                    "field `%s` was `%s` and is `%s`".formatted(path, was.text("type"), is.text("type")),
                    true));
        }
        if (!was.text("optional").equals(is.text("optional"))) {
            // A message in the log may lack what must be there now; a reader may count on what need not be there.
            changes.add(new FieldChange("field `%s` %s".formatted(path,
                    is.text("optional").equals("true") ? "may be null now" : "must not be null any more"), true));
        }
        was.texts("constants")
                .stream()
                .filter(constant -> !is.texts("constants").contains(constant))
                .forEach(constant -> changes.add(
                        new FieldChange("field `%s` can be `%s` no longer".formatted(path, constant), true)));
        is.texts("constants")
                .stream()
                .filter(constant -> !was.texts("constants").contains(constant))
                .forEach(constant -> changes
                        .add(new FieldChange("field `%s` can be `%s`".formatted(path, constant), false)));
        if (!was.text("meaning").equals(is.text("meaning"))) {
            changes.add(new FieldChange("field `%s` is described otherwise: “%s”".formatted(path, is.text("meaning")),
                    false));
        }
        return changes;
    }
}
