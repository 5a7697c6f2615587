package dev.stoa.architecture.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file, read as CommonMark. Its sections are found by their headings of level 2. */
public final class MarkdownPage {

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final Path file;
    private final String text;
    private final Node document;

    private MarkdownPage(Path file, String text) {
        this.file = file;
        this.text = text;
        this.document = PARSER.parse(text);
    }

    public static MarkdownPage read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that lies, or would lie, in that file. */
    public static MarkdownPage of(Path file, String text) {
        return new MarkdownPage(file, text);
    }

    public Path file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The first heading of level 1, or nothing. */
    public String title() {
        return headings(1).stream().findFirst().map(Nodes::textOf).orElse("");
    }

    /** The headings of level 2, in their order. */
    public List<String> sections() {
        return headings(2).stream().map(Nodes::textOf).toList();
    }

    /** What stands between a heading of level 2 and the next, as it was written; nothing where there is no such heading. */
    public String section(String heading) {
        var lines = text.lines().toList();
        var headings = headings(2);
        for (var i = 0; i < headings.size(); i++) {
            if (Nodes.textOf(headings.get(i)).equals(heading)) {
                var end = i + 1 < headings.size() ? lineOf(headings.get(i + 1)) : lines.size();
                return lines.subList(lineOf(headings.get(i)) + 1, end)
                        .stream()
                        .collect(Collectors.joining("\n"))
                        .strip();
            }
        }
        return "";
    }

    /** What stands in code spans of a section. */
    public List<String> codeIn(String section) {
        return Nodes.below(PARSER.parse(section(section)), Code.class)
                .stream()
                .map(Code::getLiteral)
                .toList();
    }

    /** Links, images and what embedded HTML refers to. */
    public List<Link> links() {
        return Link.in(document);
    }

    /** The names by which its headings are linked to, as GitHub makes them. */
    public List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        Nodes.below(document, Heading.class).forEach(heading -> {
            var anchor = Nodes.textOf(heading)
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                    .replace(' ', '-');
            anchors.add(anchors.contains(anchor) ? anchor + "-" + repetitions(anchors, anchor) : anchor);
        });
        return anchors;
    }

    private static long repetitions(List<String> anchors, String anchor) {
        return anchors.stream()
                .filter(other -> other.matches(java.util.regex.Pattern.quote(anchor) + "(-\\d+)?"))
                .count();
    }

    private List<Heading> headings(int level) {
        return Nodes.below(document, Heading.class).stream().filter(heading -> heading.getLevel() == level).toList();
    }

    private static int lineOf(Heading heading) {
        return heading.getSourceSpans().getFirst().getLineIndex();
    }
}
