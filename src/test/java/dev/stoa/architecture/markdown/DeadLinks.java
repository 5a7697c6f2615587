package dev.stoa.architecture.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds links within the project that lead to no committed file, or to no heading of it. */
public record DeadLinks(Project project) {

    /** What is dead on the pages of the project, in sentences. */
    public List<String> all() {
        return project.pages().stream().flatMap(page -> on(page).stream()).toList();
    }

    public List<String> on(MarkdownPage page) {
        return page.links()
                .stream()
                .filter(link -> !link.leadsElsewhere())
                .flatMap(link -> faultOf(page, link).stream())
                .map(fault -> project.root().relativize(page.file()) + " " + fault)
                .toList();
    }

    private Optional<String> faultOf(MarkdownPage page, Link link) {
        var target = link.path().isEmpty() ? page.file() : resolve(page, link);
        if (!link.path().isEmpty() && !project.has(target)) {
            return Optional.of("links to %s, where nothing is committed".formatted(link.target()));
        }
        if (link.anchor().isEmpty() || !target.toString().endsWith(".md")) {
            return Optional.empty();
        }
        var linked = target.equals(page.file()) ? page : MarkdownPage.read(target);
        return linked.anchors().contains(link.anchor())
                ? Optional.empty()
                : Optional.of("links to %s, which has no such heading".formatted(link.target()));
    }

    private static Path resolve(MarkdownPage page, Link link) {
        var path = URLDecoder.decode(link.path().replace("+", "%2B"), StandardCharsets.UTF_8);
        return page.file().resolveSibling(path).normalize();
    }
}
