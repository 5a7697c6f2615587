package dev.stoa.catalog.domain;

import java.util.function.IntPredicate;

/** Text that can be stored and shown: no control characters, and no halves of a character. */
final class ProductText {

    private ProductText() {}

    /** One line that says something. */
    static boolean isLine(String text, int maxLength) {
        return !text.isBlank() && text.length() <= maxLength && text.codePoints().allMatch(ProductText::isPrintable);
    }

    /** Any number of lines, or nothing. */
    static boolean isText(String text, int maxLength) {
        IntPredicate isLineBreak = c -> c == '\n' || c == '\r' || c == '\t';
        return text.length() <= maxLength && text.codePoints().allMatch(isLineBreak.or(ProductText::isPrintable));
    }

    private static boolean isPrintable(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
