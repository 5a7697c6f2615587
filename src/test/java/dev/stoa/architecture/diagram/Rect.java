package dev.stoa.architecture.diagram;

/** A rectangle in pixels; y grows downwards. */
public record Rect(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** Smaller, or larger for a negative margin, on each side. */
    public Rect inset(double margin) {
        return new Rect(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean holds(Rect other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
