package dev.stoa.architecture.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the colors mean, of those that a drawing uses; below it, in as many lines as it takes. */
record Legend(List<Entry> entries, double width, double height) {

    private static final double LINE = 20;
    private static final double SAMPLE = 38;
    private static final double GAP = 36;

    /** A sample and its meaning; without a kind, a remark. */
    record Entry(Arrow.@Nullable Kind kind, String text, double x, double y) {}

    static Legend of(Drawing drawing) {
        var kinds = drawing.arrows().stream().map(arrow -> arrow.arrow().kind()).distinct().sorted();
        double widest = Math.max(560, drawing.width() - 40);
        var texts = Stream.concat(kinds.map(kind -> new Entry(kind, kind.meaning(), 0, 0)),
                drawing.description()
                        .lines()
                        .flatMap(remark -> wrapped(remark, widest).stream())
                        .map(line -> new Entry(null, line, 0, 0)))
                .toList();
        var entries = new ArrayList<Entry>();
        double x = 0;
        double y = 12;
        double width = 0;
        for (var entry : texts) {
            double needs = (entry.kind == null ? 0 : SAMPLE) + Font.LABEL.widthOf(entry.text);
            if (x > 0 && (x + needs > widest || entry.kind == null)) {
                x = 0;
                y += LINE;
            }
            entries.add(new Entry(entry.kind, entry.text, x, y));
            width = Math.max(width, x + needs);
            x += needs + GAP;
        }
        return new Legend(entries, width + SvgWriter.MARGIN, y + LINE);
    }

    private static List<String> wrapped(String remark, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : remark.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (Font.LABEL.widthOf(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
