package dev.stoa.catalog.domain;

/** Text that can be stored and shown: no control characters, and no halves of a character. */
final class ProductText {

    private ProductText() {}

    /** One line that says something. */
    static boolean isLine(String text, int maxLength) {
        return text.length() <= maxLength && !text.isBlank() && isPrintable(text, "");
    }

    /** Any number of lines, or nothing. */
    static boolean isText(String text, int maxLength) {
        return text.length() <= maxLength && isPrintable(text, "\n\r\t");
    }

    private static boolean isPrintable(String text, String alsoAllowed) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isHighSurrogate(next) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++; // both halves are there
            } else if (Character.isSurrogate(next)
                    || (Character.isISOControl(next) && alsoAllowed.indexOf(next) < 0)) {
                return false;
            }
        }
        return true;
    }
}
