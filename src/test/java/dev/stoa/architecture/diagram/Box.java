package dev.stoa.architecture.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn as a box.
 *
 * @param id what arrows call it
 * @param text lines below the title
 * @param style how it looks, a class of the style sheet
 * @param row rows go from top to bottom, or columns from left to right
 * @param href where a click leads
 */
public record Box(String id, String title, List<String> text, Style style, int row, @Nullable String href) {

    private static final double PADDING = 12;

    /** What a box stands for. */
    public enum Style {
        MODULE, MAIN, PERSON, OUTSIDE, STORE, PLANNED
    }

    double width() {
        return Math.max(72, Math.max(Font.TITLE.widthOf(title), Font.TEXT.widestOf(text))) + 2 * PADDING;
    }

    double height() {
        return Font.TITLE.lineHeight() + text.size() * Font.TEXT.lineHeight() + 2 * PADDING - 6;
    }
}
