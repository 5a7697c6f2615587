package dev.stoa.architecture.diagram;

import dev.stoa.architecture.diagram.Drawing.Band;
import dev.stoa.architecture.diagram.Drawing.PlacedArrow;
import dev.stoa.architecture.diagram.Drawing.PlacedBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a drawing as SVG, with its title above and the legend below it. */
public final class SvgWriter {

    static final double MARGIN = 16;
    static final double HEADING = 46;

    private final StringBuilder svg = new StringBuilder();
    private final Drawing drawing;
    private final Legend legend;
    private final String root;

    private SvgWriter(Drawing drawing, String root) {
        this.root = root;
        this.legend = Legend.of(drawing);
        this.drawing = drawing.moved(MARGIN, HEADING);
    }

    /**
     * A file of its own, which brings its colors along.
     *
     * @param root what leads from its directory to that of all pages
     */
    public static String file(Drawing drawing, String root, String style) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + new SvgWriter(drawing, root).write("<style>\n" + style + "</style>\n");
    }

    /** A part of a page, which has the style sheet. */
    public static String part(Drawing drawing, String root) {
        return new SvgWriter(drawing, root).write("");
    }

    private String write(String style) {
        double width = Math.max(drawing.width(), legend.width()) + MARGIN;
        double height = drawing.height() + legend.height() + MARGIN;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\">",
                number(width), number(height), number(width), number(height));
        line("<title>%s</title>", escaped(drawing.title()));
        line("<desc>%s</desc>", escaped(drawing.description()));
        svg.append(style);
        heads();
        line("<rect class=\"sheet\" width=\"%s\" height=\"%s\"/>", number(width), number(height));
        text("heading", MARGIN, 28, new Font(17, true).widthOf(drawing.title()), drawing.title());
        drawing.bands().forEach(this::band);
        drawing.lifelines().forEach(this::lifeline);
        drawing.arrows().forEach(this::arrow);
        drawing.boxes().forEach(this::box);
        drawing.arrows().forEach(this::label);
        legend.entries().forEach(entry -> legendEntry(entry, drawing.height()));
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void heads() {
        svg.append("<defs>\n");
        for (var kind : Arrow.Kind.values()) {
            line("<marker id=\"%s-head\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path class=\"head %s\" d=\"M0 0L8 4L0 8z\"/></marker>",
                    kind.word(), kind.word());
        }
        svg.append("</defs>\n");
    }

    private void band(Band band) {
        rect("band", band.at());
        var name = Clearance.nameOf(band);
        text("name", name.x(), name.y() + 10, new Font(11, true).widthOf(band.name()), band.name());
    }

    private void lifeline(Rect at) {
        line("<path class=\"lifeline\" d=\"M%s %sV%s\"/>", number(at.x()), number(at.y()), number(at.bottom()));
    }

    private void box(PlacedBox placed) {
        var box = placed.box();
        var at = placed.at();
        if (box.href() != null) {
            line("<a href=\"%s\">", escaped(root + box.href()));
        }
        rect(box.style().name().toLowerCase(Locale.ROOT), at);
        double y = at.y() + (at.height() - Font.TITLE.lineHeight() - box.text().size() * Font.TEXT.lineHeight()) / 2;
        centered("title", at.centerX(), y + 14, Font.TITLE, box.title());
        for (int i = 0; i < box.text().size(); i++) {
            centered("text", at.centerX(), y + Font.TITLE.lineHeight() + 11 + i * Font.TEXT.lineHeight(), Font.TEXT,
                    box.text().get(i));
        }
        if (box.href() != null) {
            svg.append("</a>\n");
        }
    }

    private void arrow(PlacedArrow placed) {
        var kind = placed.arrow().kind().word();
        line("<path class=\"line %s\" d=\"%s\" marker-end=\"url(#%s-head)\"><title>%s</title></path>", kind,
                path(placed.points()), kind, escaped(sentence(placed.arrow())));
        placed.junctions()
                .forEach(at -> line("<circle class=\"head %s\" cx=\"%s\" cy=\"%s\" r=\"2.8\"/>", kind, number(at.x()),
                        number(at.y())));
    }

    private void label(PlacedArrow placed) {
        placed.labelAt().ifPresent(at -> {
            if (!drawing.lifelines().isEmpty()) {
                rect("halo", at);
            }
            var lines = placed.arrow().label();
            for (int i = 0; i < lines.size(); i++) {
                text("label " + placed.arrow().kind().word(), at.x() + 3, at.y() + 11 + i * Font.LABEL.lineHeight(),
                        Font.LABEL.widthOf(lines.get(i)), lines.get(i));
            }
        });
    }

    private void legendEntry(Legend.Entry entry, double top) {
        double x = MARGIN + entry.x();
        double y = top + entry.y();
        if (entry.kind() != null) {
            line("<path class=\"line %s\" d=\"M%s %sh30\" marker-end=\"url(#%s-head)\"/>", entry.kind().word(),
                    number(x), number(y + 8), entry.kind().word());
            x += 38;
        }
        text("label", x, y + 12, Font.LABEL.widthOf(entry.text()), entry.text());
    }

    private static String path(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + number(points.get(i).x()) + " " + number(points.get(i).y()))
                .collect(Collectors.joining());
    }

    private static String sentence(Arrow arrow) {
        var said = new ArrayList<>(List.of(arrow.from(), arrow.kind().word(), arrow.to()));
        said.addAll(arrow.label());
        return String.join(" ", said);
    }

    private void rect(String style, Rect at) {
        line("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\"/>", style, number(at.x()),
                number(at.y()), number(at.width()), number(at.height()));
    }

    private void centered(String style, double x, double y, Font font, String text) {
        line("<text class=\"%s\" text-anchor=\"middle\" x=\"%s\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                style, number(x), number(y), number(font.widthOf(text)), escaped(text));
    }

    private void text(String style, double x, double y, double width, String text) {
        line("<text class=\"%s\" x=\"%s\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>", style,
                number(x), number(y), number(width), escaped(text));
    }

    private void line(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
