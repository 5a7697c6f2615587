package dev.stoa.architecture.diagram;

/** A point in pixels. */
public record Point(double x, double y) {

    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
