package dev.stoa.architecture.reading;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.doctree.TextTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what the compiler makes of a comment into text. */
final class DocText {

    private DocText() {}

    static Doc of(DocCommentTree comment) {
        Map<String, String> params = new LinkedHashMap<>();
        var since = "";
        for (var tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                params.put(param.getName().getName().toString(), text(param.getDescription()));
            } else if (tag instanceof SinceTree version) {
                since = text(version.getBody());
            }
        }
        return new Doc(text(comment.getFullBody()), params, since);
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream().map(DocText::part).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    private static String part(DocTree tree) {
        return switch (tree) {
            case TextTree text -> text.getBody();
            case LiteralTree code -> "`" + code.getBody().getBody() + "`";
            case LinkTree link when !link.getLabel().isEmpty() -> text(link.getLabel());
            case LinkTree link -> "`" + link.getReference().getSignature().replace('#', '.') + "`";
            case EntityTree entity -> entity(entity.getName().toString());
            default -> " ";
        };
    }

    private static String entity(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            default -> " ";
        };
    }
}
