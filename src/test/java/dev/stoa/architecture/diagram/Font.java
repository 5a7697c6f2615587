package dev.stoa.architecture.diagram;

import java.util.Collection;

/**
 * How wide text is, without asking the machine for its fonts: the widths of Helvetica, which Arial and Liberation Sans share
 * (Adobe's font metrics, thousandths of the size, from the space on). The SVG states each width, so that any font fits it.
 *
 * @param size in pixels
 */
public record Font(double size, boolean bold) {

    public static final Font TITLE = new Font(14, true);
    public static final Font TEXT = new Font(11.5, false);
    public static final Font LABEL = new Font(11, false);

    private static final int[] WIDTHS = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
            556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722,
            667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
            611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556,
            556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    /** Bold letters are wider by about so much. */
    private static final double BOLD = 1.07;

    public double widthOf(String text) {
        double units = text.chars().mapToDouble(Font::unitsOf).sum();
        return Math.round(units * size * (bold ? BOLD : 1) / 100) / 10.0;
    }

    public double widestOf(Collection<String> lines) {
        return lines.stream().mapToDouble(this::widthOf).max().orElse(0);
    }

    public double lineHeight() {
        return Math.round(size * 1.3);
    }

    private static double unitsOf(int letter) {
        return letter >= ' ' && letter - ' ' < WIDTHS.length ? WIDTHS[letter - ' '] : 600;
    }
}
