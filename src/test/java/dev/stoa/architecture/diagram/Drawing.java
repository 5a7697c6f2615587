package dev.stoa.architecture.diagram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture in which everything has its place.
 *
 * @param description for those who cannot see it
 * @param bands areas behind the boxes, each with its name
 */
public record Drawing(String title, String description, List<Band> bands, List<PlacedBox> boxes,
        List<PlacedArrow> arrows, double width, double height) {

    /** A box, and where. */
    public record PlacedBox(Box box, Rect at) {}

    /** An arrow's corners from its begin to its end, and where its label is; null without one. */
    public record PlacedArrow(Arrow arrow, List<Point> points, @Nullable Rect label) {

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
                boxes.stream().map(box -> new PlacedBox(box.box, box.at.moved(dx, dy))).toList(),
                arrows.stream()
                        .map(arrow -> new PlacedArrow(arrow.arrow,
                                arrow.points.stream().map(point -> point.moved(dx, dy)).toList(),
                                arrow.label == null ? null : arrow.label.moved(dx, dy)))
                        .toList(),
                width + dx, height + dy);
    }

    public Drawing withBands(List<Band> more, double newWidth, double newHeight) {
        return new Drawing(title, description, more, boxes, arrows, newWidth, newHeight);
    }

    public Drawing withBoxes(List<PlacedBox> all, double newHeight) {
        return new Drawing(title, description, bands, all, arrows, width, newHeight);
    }
}
