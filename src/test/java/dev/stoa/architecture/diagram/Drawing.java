package dev.stoa.architecture.diagram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture in which everything has its place.
 *
 * @param description for those who cannot see it
 * @param bands areas behind the boxes, each with its name
 * @param lifelines thin lines behind everything, which arrows may cross
 */
public record Drawing(String title, String description, List<Band> bands, List<Rect> lifelines, List<PlacedBox> boxes,
        List<PlacedArrow> arrows, double width, double height) {

    public Drawing(String title, String description, List<Band> bands, List<PlacedBox> boxes,
            List<PlacedArrow> arrows, double width, double height) {
        this(title, description, bands, List.of(), boxes, arrows, width, height);
    }

    /** A box, and where. */
    public record PlacedBox(Box box, Rect at) {}

    /**
     * An arrow with its place.
     *
     * @param points its corners from its begin to its end
     * @param junctions where it leaves a line that it shares with others
     * @param label where its label is; null without one
     */
    public record PlacedArrow(Arrow arrow, List<Point> points, List<Point> junctions, @Nullable Rect label) {

        public PlacedArrow(Arrow arrow, List<Point> points, @Nullable Rect label) {
            this(arrow, points, List.of(), label);
        }

        public Optional<Rect> labelAt() {
            return Optional.ofNullable(label);
        }
    }

    /** An area with a name in its corner. */
    public record Band(String name, Rect at) {}

    /** All of it, further to the right and down. */
    public Drawing moved(double dx, double dy) {
        return new Drawing(title, description,
                bands.stream().map(band -> new Band(band.name, band.at.moved(dx, dy))).toList(),
                lifelines.stream().map(line -> line.moved(dx, dy)).toList(),
                boxes.stream().map(box -> new PlacedBox(box.box, box.at.moved(dx, dy))).toList(),
                arrows.stream()
                        .map(arrow -> new PlacedArrow(arrow.arrow,
                                arrow.points.stream().map(point -> point.moved(dx, dy)).toList(),
                                arrow.junctions.stream().map(point -> point.moved(dx, dy)).toList(),
                                arrow.label == null ? null : arrow.label.moved(dx, dy)))
                        .toList(),
                width + dx, height + dy);
    }
}
