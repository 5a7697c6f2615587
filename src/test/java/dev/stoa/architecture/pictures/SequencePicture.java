package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Box;
import dev.stoa.architecture.diagram.Box.Style;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.Drawing.PlacedArrow;
import dev.stoa.architecture.diagram.Drawing.PlacedBox;
import dev.stoa.architecture.diagram.Font;
import dev.stoa.architecture.diagram.Point;
import dev.stoa.architecture.diagram.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened one after the other: a line of life for each who takes part, and an arrow for each thing that was said. */
public record SequencePicture(String title, String description, List<Arrow> steps) {

    private static final double ROW = 27;
    private static final double HEAD = 34;
    private static final double GAP = 16;
    private static final double LOOP = 26;

    public Drawing drawing() {
        var columns = columns();
        double height = HEAD + 24 + steps.size() * ROW;
        var boxes = new ArrayList<PlacedBox>();
        var lifelines = new ArrayList<Rect>();
        columns.forEach((name, x) -> {
            double width = widthOf(name);
            boxes.add(new PlacedBox(new Box(name, name, List.of(), Style.MODULE, 0, null),
                    new Rect(x - width / 2, 0, width, HEAD)));
            lifelines.add(new Rect(x, HEAD, 0, height - HEAD));
        });
        var arrows = IntStream.range(0, steps.size()).mapToObj(row -> placed(steps.get(row), row, columns)).toList();
        double width = Stream.concat(boxes.stream().map(PlacedBox::at), arrows.stream().map(PlacedArrow::label))
                .mapToDouble(Rect::right)
                .max()
                .orElse(0);
        return new Drawing(title, description, List.of(), lifelines, boxes, arrows, width + 4, height);
    }

    private static double widthOf(String name) {
        return Font.TITLE.widthOf(name) + 18;
    }

    /** As far apart as the names and the texts between them need. */
    private Map<String, Double> columns() {
        var names = steps.stream().flatMap(step -> Stream.of(step.from(), step.to())).distinct().toList();
        Map<String, Double> at = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            var name = names.get(column);
            double x = column == 0
                    ? widthOf(name) / 2 + 2
                    : at.get(names.get(column - 1)) + (widthOf(names.get(column - 1)) + widthOf(name)) / 2 + GAP;
            for (var step : steps) {
                x = Math.max(x, needed(step, name, column, names, at));
            }
            at.put(name, x);
        }
        return at;
    }

    private static double needed(Arrow step, String name, int column, List<String> names, Map<String, Double> at) {
        double text = Font.LABEL.widestOf(step.label()) + GAP + 8;
        if (step.from().equals(step.to())) {
            return column > 0 && names.get(column - 1).equals(step.from()) ? at.get(step.from()) + text + LOOP : 0;
        }
        var other = step.from().equals(name) ? step.to() : step.to().equals(name) ? step.from() : null;
        return other != null && at.containsKey(other) ? at.get(other) + text : 0;
    }

    private static PlacedArrow placed(Arrow step, int row, Map<String, Double> columns) {
        double y = HEAD + 36 + row * ROW;
        double from = columns.get(step.from());
        double to = columns.get(step.to());
        double width = Font.LABEL.widestOf(step.label()) + 6;
        if (step.from().equals(step.to())) {
            return new PlacedArrow(step, List.of(new Point(from, y - 10), new Point(from + LOOP, y - 10),
                    new Point(from + LOOP, y), new Point(from, y)),
                    new Rect(from + LOOP + 3, y - 13, width, Font.LABEL.lineHeight()));
        }
        return new PlacedArrow(step, List.of(new Point(from, y), new Point(to, y)),
                new Rect((from + to) / 2 - width / 2, y - 16, width, Font.LABEL.lineHeight()));
    }
}
