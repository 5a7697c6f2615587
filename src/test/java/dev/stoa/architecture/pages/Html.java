package dev.stoa.architecture.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of HTML. Text comes in as it is and goes out escaped, code between backticks as code. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String text(String text) {
        return escaped(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    static String link(String href, String content) {
        return "<a href=\"" + escaped(href) + "\">" + content + "</a>";
    }

    static String section(String title, String body) {
        return body.isBlank() ? "" : "<section>\n<h2>" + text(title) + "</h2>\n" + body + "</section>\n";
    }

    static String paragraph(String text) {
        return text.isBlank() ? "" : "<p>" + text(text) + "</p>\n";
    }

    /** A list of pieces of HTML. */
    static String list(Collection<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream().collect(Collectors.joining("</li>\n<li>", "<ul>\n<li>", "</li>\n</ul>\n"));
    }

    /**
     * A table of pieces of HTML.
     *
     * @param heads the first of which names the rows; one that begins with {@code #} is a column of numbers
     */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var table = new StringBuilder("<div class=\"scroll\">\n<table>\n");
        if (!caption.isBlank()) {
            table.append("<caption>").append(text(caption)).append("</caption>\n");
        }
        table.append("<thead><tr>");
        heads.forEach(head -> table.append("<th scope=\"col\"")
                .append(isNumber(head) ? " class=\"number\">" : ">")
                .append(text(isNumber(head) ? head.substring(1) : head))
                .append("</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> table.append(row(heads, row)));
        return table.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private static boolean isNumber(String head) {
        return head.startsWith("#");
    }

    private static String row(List<String> heads, List<String> cells) {
        var row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0) {
                row.append("<th scope=\"row\">").append(cells.get(i)).append("</th>");
            } else if (cells.get(i).startsWith("<td")) {
                row.append(cells.get(i));
            } else {
                row.append(isNumber(heads.get(i)) ? "<td class=\"number\">" : "<td>")
                        .append(cells.get(i))
                        .append("</td>");
            }
        }
        return row.append("</tr>\n").toString();
    }
}
