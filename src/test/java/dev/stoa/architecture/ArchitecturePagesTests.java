package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.pages.Pages;
import dev.stoa.architecture.reading.ArchitectureReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages: they are those of the code, each leads on, and drift is seen. */
@Enforces(19)
class ArchitecturePagesTests {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)(?:#([^\"]*))?\"");

    /** Made by the running application out of its template. */
    private static final String LIVE = "live";

    private final Map<String, String> pages = Pages.of(ArchitectureReading.ofStoa());

    @Test
    void theCommittedPagesAreThoseOfTheCode() {
        Committed.documents().holds(pages, path -> path.startsWith("modules/") || path.startsWith("messages/"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var all = new TreeMap<>(pages);
        if (Files.exists(Committed.DOCUMENTS.resolve(Pages.SCORECARD))) { // the run's, which misses it if it is not there
            all.put(Pages.SCORECARD, Committed.documents().read(Pages.SCORECARD));
        }
        assertThat(all.entrySet()).allSatisfy(page -> assertThat(deadLinks(all, page.getKey(), page.getValue()))
                .as(page.getKey())
                .isEmpty());
    }

    @Test
    void seesALinkThatLeadsNowhere() {
        assertThat(deadLinks(Map.of("modules/a.html", ""), "modules/a.html", "<a href=\"../modules/b.html\">b</a>"))
                .containsExactly("../modules/b.html");
    }

    @Test
    void everyPageKeepsToTheRulesOfItsServer() {
        assertThat(pages.entrySet()).filteredOn(page -> page.getKey().endsWith(".html"))
                .allSatisfy(page -> assertThat(page.getValue()).as(page.getKey())
                        .doesNotContain("style=\"")
                        .doesNotContain("<style")
                        .doesNotContain("onclick")
                        .doesNotContain("<script>"));
    }

    @Test
    void seesAPageThatDiffersIsMissingOrIsLeftOver(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("modules"));
        Files.writeString(directory.resolve("modules/a.html"), "one\ntwo\n");
        Files.writeString(directory.resolve("modules/old.html"), "");
        assertThat(new Committed(directory).differences(
                new TreeMap<>(Map.of("modules/a.html", "one\nthree\n", "modules/b.html", "")), _ -> true))
                .satisfiesExactly(
                        different -> assertThat(different).startsWith("modules/a.html:2").contains("two", "three"),
                        missing -> assertThat(missing).isEqualTo("modules/b.html is missing"),
                        left -> assertThat(left).isEqualTo("modules/old.html is made by nothing any more"));
    }

    private static List<String> deadLinks(Map<String, String> pages, String path, String html) {
        return LINK.matcher(html)
                .results()
                .filter(link -> !leadsSomewhere(pages.keySet(), path, link.group(1)))
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    private static boolean leadsSomewhere(Set<String> pages, String path, String href) {
        if (href.equals(LIVE)) {
            return true;
        }
        var target = Path.of(path).resolveSibling(href).normalize();
        return pages.contains(target.toString().replace('\\', '/'))
                || Files.exists(Committed.DOCUMENTS.resolve(path).resolveSibling(href).normalize());
    }
}
