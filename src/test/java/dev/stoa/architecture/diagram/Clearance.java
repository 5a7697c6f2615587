package dev.stoa.architecture.diagram;

import dev.stoa.architecture.diagram.Drawing.Band;
import dev.stoa.architecture.diagram.Drawing.PlacedArrow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a picture can be read: what covers what should not be covered, in sentences. */
public final class Clearance {

    private static final double TOUCHING = 0.5;

    private Clearance() {}

    public static List<String> offences(Drawing drawing) {
        var offences = new ArrayList<String>();
        boxes(drawing, offences);
        labels(drawing, offences);
        lines(drawing, offences);
        return offences;
    }

    private static void boxes(Drawing drawing, List<String> offences) {
        var sheet = new Rect(0, 0, drawing.width(), drawing.height());
        for (var box : drawing.boxes()) {
            if (!sheet.holds(box.at())) {
                offences.add("the box " + box.box().id() + " is not on the sheet");
            }
        }
        pairs(drawing.bands()).filter(pair -> pair.get(0).at().overlaps(pair.get(1).at()))
                .forEach(pair -> offences.add("the bands " + pair.get(0).name() + " and " + pair.get(1).name()
                        + " overlap"));
        pairs(drawing.boxes()).filter(pair -> pair.get(0).at().overlaps(pair.get(1).at()))
                .forEach(pair -> offences.add("the boxes " + pair.get(0).box().id() + " and " + pair.get(1).box().id()
                        + " overlap"));
    }

    private static void labels(Drawing drawing, List<String> offences) {
        var labeled = drawing.arrows().stream().filter(arrow -> arrow.labelAt().isPresent()).toList();
        var sheet = new Rect(0, 0, drawing.width(), drawing.height());
        for (var arrow : labeled) {
            var label = arrow.labelAt().orElseThrow().inset(TOUCHING);
            if (!sheet.holds(label)) {
                offences.add("the label of " + name(arrow) + " is not on the sheet");
            }
            drawing.boxes()
                    .stream()
                    .filter(box -> box.at().overlaps(label))
                    .forEach(box -> offences.add("the label of " + name(arrow) + " lies on " + box.box().id()));
            drawing.bands()
                    .stream()
                    .filter(band -> nameOf(band).overlaps(label))
                    .forEach(band -> offences.add("the label of " + name(arrow) + " lies on the name " + band.name()));
        }
        pairs(labeled)
                .filter(pair -> pair.get(0)
                        .labelAt()
                        .orElseThrow()
                        .inset(TOUCHING)
                        .overlaps(pair.get(1).labelAt().orElseThrow().inset(TOUCHING)))
                .forEach(pair -> offences.add("the labels of " + name(pair.get(0)) + " and " + name(pair.get(1))
                        + " overlap"));
    }

    /** An arrow may touch the two boxes that it joins, at its ends, and goes through none. */
    private static void lines(Drawing drawing, List<String> offences) {
        for (var arrow : drawing.arrows()) {
            for (var segment : segments(arrow)) {
                drawing.boxes()
                        .stream()
                        .filter(box -> box.at().inset(TOUCHING).overlaps(segment))
                        .forEach(box -> offences.add(name(arrow) + " goes through " + box.box().id()));
                drawing.bands()
                        .stream()
                        .filter(band -> nameOf(band).overlaps(segment))
                        .forEach(band -> offences.add(name(arrow) + " goes through the name " + band.name()));
                drawing.arrows()
                        .stream()
                        .filter(other -> other != arrow)
                        .filter(other -> other.labelAt()
                                .filter(label -> label.inset(TOUCHING).overlaps(segment))
                                .isPresent())
                        .forEach(other -> offences.add(name(arrow) + " goes through the label of " + name(other)));
            }
        }
    }

    /** Lines are right-angled: a segment is a thin rectangle. */
    static List<Rect> segments(PlacedArrow arrow) {
        var points = arrow.points();
        return IntStream.range(1, points.size()).mapToObj(i -> {
            var from = points.get(i - 1);
            var to = points.get(i);
            return new Rect(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                    Math.max(0.01, Math.abs(from.x() - to.x())), Math.max(0.01, Math.abs(from.y() - to.y())));
        }).toList();
    }

    /** Where a band's name is written. */
    static Rect nameOf(Band band) {
        return new Rect(band.at().x() + 6, band.at().y() + 4, Font.LABEL.widthOf(band.name()) + 4,
                Font.LABEL.lineHeight());
    }

    private static String name(PlacedArrow arrow) {
        return "the " + arrow.arrow().kind().word() + " " + arrow.arrow().from() + " -> " + arrow.arrow().to();
    }

    private static <T> java.util.stream.Stream<List<T>> pairs(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, all.size()).mapToObj(j -> List.of(all.get(i), all.get(j))));
    }
}
