package dev.stoa.architecture.pages;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.pictures.Gallery;
import dev.stoa.architecture.recorded.OrderFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All pages by their paths. */
public final class Pages {

    public static final String SCORECARD = "scorecard.html";

    private Pages() {}

    /** Those that need no run. */
    public static Map<String, String> of(Architecture stoa) {
        Map<String, String> pages = new TreeMap<>();
        Stream.of(Stream.of(new IndexPage(stoa).page(), new CataloguePage(stoa).page(), OrderPage.page()),
                stoa.modules().stream().map(module -> new CanvasPage(stoa, module).page()),
                stoa.messages().stream().map(message -> new MessagePage(message).page()))
                .flatMap(some -> some)
                .forEach(page -> pages.put(page.path(), page.html()));
        pages.put("live-template.html", new LivePage(stoa).html());
        pages.put("style.css", resource("page.css") + Gallery.style());
        pages.put("search.js", resource("search.js"));
        pages.put("README.md", Readme.of(stoa));
        return pages;
    }

    public static String scorecard(Architecture stoa, OrderFacts order) {
        return new ScorecardPage(stoa, order).page().html();
    }

    private static String resource(String name) {
        try (var file = Pages.class.getResourceAsStream("/architecture-pages/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
