package dev.stoa.architecture.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks through a parsed page. */
final class Nodes {

    private Nodes() {}

    /** All of a kind, in the order of the text. */
    static <T extends Node> List<T> below(Node node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(node.getFirstChild(), kind, found);
        return found;
    }

    /** What a reader sees of a node. */
    static String textOf(Node node) {
        return below(node, Node.class).stream().map(Nodes::literalOf).collect(Collectors.joining());
    }

    private static <T extends Node> void collect(@Nullable Node first, Class<T> kind, List<T> found) {
        for (var node = first; node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
            collect(node.getFirstChild(), kind, found);
        }
    }

    private static String literalOf(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case SoftLineBreak _ -> " ";
            default -> "";
        };
    }
}
