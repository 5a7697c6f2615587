package dev.stoa.architecture.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * A reference of a page.
 *
 * @param label what a reader sees; nothing for embedded HTML
 * @param target where it leads, as it was written
 */
public record Link(String label, String target) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:href|src|srcset)\\s*=\\s*[\"']([^\"'\\s]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("([a-z][a-z0-9+.-]*:|//).*", Pattern.CASE_INSENSITIVE);

    /** Whether it leads out of the project. */
    public boolean leadsElsewhere() {
        return ELSEWHERE.matcher(target).matches();
    }

    /** The file it leads to, relative to the page; nothing for the page itself. */
    public String path() {
        return target.replaceFirst("[#?].*", "");
    }

    /** The heading it leads to, or nothing. */
    public String anchor() {
        return target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
    }

    static List<Link> in(Node document) {
        List<Link> links = new ArrayList<>();
        Nodes.below(document, Node.class).forEach(node -> {
            switch (node) {
                case org.commonmark.node.Link link -> links.add(new Link(Nodes.textOf(link), link.getDestination()));
                case Image image -> links.add(new Link(Nodes.textOf(image), image.getDestination()));
                case HtmlBlock html -> addAttributes(html.getLiteral(), links);
                case HtmlInline html -> addAttributes(html.getLiteral(), links);
                default -> {
                }
            }
        });
        return links;
    }

    private static void addAttributes(String html, List<Link> links) {
        ATTRIBUTE.matcher(html).results().forEach(match -> links.add(new Link("", match.group(1))));
    }
}
