package dev.stoa.architecture.adr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.markdown.DeadLinks;
import dev.stoa.architecture.markdown.MarkdownPage;
import dev.stoa.architecture.markdown.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of decisions; and every link of every page of the project. */
@Enforces(20)
class DecisionsTests {

    private final Decisions stoa = Decisions.ofStoa();

    @Test
    void everyDecisionIsComplete() {
        assertThat(stoa.all()).isNotEmpty();
        assertThat(stoa.faults()).isEmpty();
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        assertThat(new DeadLinks(Project.here()).all()).isEmpty();
    }

    @Test
    void nothingSpeaksOfADecisionThatIsGone() throws IOException {
        assertThat(new Mentions(stoa).faultsIn(Project.here())).isEmpty();
    }

    @Test
    void seesANumberThatIsUsedTwice() {
        assertThat(Decisions.of(List.of(page(3, "a"), page(3, "b"))).faults())
                .containsExactly("number 3 is used twice: 0003-a.md, 0003-b.md");
    }

    @Test
    void seesWhatAPageLacks() {
        var page = MarkdownPage.of(Path.of("0004-c.md"),
                "# 5. C\n\nStatus: agreed\n\n## Context\n\nSee [7](0008-d.md).\n");
        assertThat(Decisions.of(List.of(page)).faults()).containsExactlyInAnyOrder(
                "0004-c.md is headed \"5. C\", not \"4. …\"",
                "0004-c.md has no line \"Status: accepted, 2026-11-23\" (or proposed, withdrawn, superseded by [n](file))",
                "0004-c.md has no section \"Decision\"", "0004-c.md has no section \"What it costs us\"",
                "0004-c.md has no section \"What enforces it\"", "0004-c.md calls 0008-d.md \"7\"");
    }

    @Test
    void theIndexTellsStatusAndGaps() {
        var old = MarkdownPage.of(Path.of("0001-old.md"),
                "# 1. Old\n\nStatus: superseded by [3](0003-new.md), 2026-11-24\n");
        assertThat(Decisions.of(List.of(page(3, "new"), old)).table()).isEqualTo("""
                | | decision | status | since |
                |---|---|---|---|
                | 1 | [Old](0001-old.md) | superseded by [3](0003-new.md) | 2026-11-24 |
                | 3 | [Decision new](0003-new.md) | accepted | 2026-11-23 |

                Number 2 was given to no decision.""");
    }

    @Test
    void seesWhatIsSpokenOfAndGone() {
        var text = "as ADR " + 1 + " and ADR " + 99 + " say, docs/adr/" + "0001-a.md and docs/adr/" + "0001-b.md";
        assertThat(new Mentions(Decisions.of(List.of(page(1, "a")))).faultsIn(Path.of("x"), text)).hasSize(2)
                .anyMatch(fault -> fault.contains("ADR " + 99))
                .anyMatch(fault -> fault.contains("0001-b.md"));
    }

    @Test
    void seesDeadLinks(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve(".gitignore"), "target/\n");
        Files.createDirectory(root.resolve("target"));
        Files.writeString(root.resolve("target/report.md"), "[ignored](nowhere.md)");
        Files.writeString(root.resolve("other.md"), "# A heading, and `code`\n\n# Again\n\n# Again\n");
        Files.writeString(root.resolve("page.md"),
                """
                        [there](other.md) [heading](other.md#a-heading-and-code) [second](other.md#again-1) [self](#self)
                        [gone](gone.md), [anchor](other.md#nowhere), [built](target/report.md), [outside](../x.md), ![pic](a.svg)
                        [web](https://example.org/x.md) `[code](code.md)` <img src="b.svg"> [ref]

                        # Self

                        ```
                        [fenced](fenced.md)
                        ```

                        [ref]: referred.md
                        """);
        assertThat(new DeadLinks(new Project(root)).all()).containsExactlyInAnyOrder(
                "page.md links to gone.md, where nothing is committed",
                "page.md links to other.md#nowhere, which has no such heading",
                "page.md links to target/report.md, where nothing is committed",
                "page.md links to ../x.md, where nothing is committed",
                "page.md links to a.svg, where nothing is committed",
                "page.md links to b.svg, where nothing is committed",
                "page.md links to referred.md, where nothing is committed");
    }

    private static MarkdownPage page(int number, String word) {
        return MarkdownPage.of(Path.of("%04d-%s.md".formatted(number, word)), """
                # %d. Decision %s

                Status: accepted, 2026-11-23

                ## Context

                One.

                ## Decision

                Two.

                ## What it costs us

                Three.

                ## What enforces it

                `mvn verify`.
                """.formatted(number, word));
    }
}
