package dev.stoa.architecture.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What became of a field. */
record FieldChange(String text, boolean isBreaking) {

    /** A field that is new. Messages of before lack it, unless it belongs to something that is as new as it is. */
    static FieldChange added(String path, Json field, Set<String> addedPaths) {
        boolean optional = field.text("optional").equals("true");
        int dot = path.lastIndexOf('.');
        boolean belongsToNew = dot > 0 && addedPaths.contains(path.substring(0, dot).replaceFirst("(\\[]|\\{})$", ""));
        return new FieldChange("field `%s` added: `%s`, %s".formatted(path, field.text("type"),
                optional ? "may be null" : belongsToNew ? "never null" : "never null, and messages of before lack it"),
                !optional && !belongsToNew);
    }

    void addTo(List<String> harmless, List<String> breaking) {
        (isBreaking ? breaking : harmless).add(text);
    }

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
