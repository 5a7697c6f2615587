package dev.stoa.architecture.adr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.stoa.architecture.markdown.GeneratedPart;
import dev.stoa.architecture.markdown.MarkdownPage;
import dev.stoa.architecture.markdown.Project;
import dev.stoa.extraction.found.FoundTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each decision names what keeps it, each gate says which decisions it keeps, and both are there. */
@Enforces(20)
class DecisionGatesTests {

    private static final Path INDEX = Decisions.DIRECTORY.resolve("README.md");

    @TempDir
    private Path root = Path.of("");

    private final Decisions stoa = Decisions.ofStoa();
    private final Gates gates = new Gates(stoa,
            FoundTests.classes().that(describe("are no plants below", type -> type.isTopLevelClass())), Project.here());

    @Test
    void decisionsAndGatesNameEachOther() {
        assertThat(gates.faults()).isEmpty();
    }

    @Test
    void theIndexHasEveryDecisionWithItsStatusAndItsGates() throws IOException {
        var made = stoa.table() + "\n\n## What keeps them\n\n" + gates.table();
        if (System.getProperty("stoa.architecture.refresh") != null) {
            GeneratedPart.refresh(INDEX, made);
        }
        assertThat(GeneratedPart.of(Files.readString(INDEX)))
                .as("%s is out of date: mvn test -Dtest=DecisionGatesTests -Dstoa.architecture.refresh=true", INDEX)
                .isEqualTo(made);
    }

    @Test
    void seesAGateThatIsGone() {
        assertThat(faults("`GoneTests` and `bench/gone`", Answering.class)).containsExactlyInAnyOrder(
                "0001-a.md names GoneTests, which is no class of the tests, path or mvn command",
                "0001-a.md names bench/gone, where nothing is committed",
                Answering.class.getName() + " says that it enforces decision 1, which does not name it");
    }

    @Test
    void seesADecisionThatIsGone() {
        assertThat(faults("`Answering` and `Astray`", Answering.class, Astray.class)).containsExactlyInAnyOrder(
                "0001-a.md names %s, which does not say that it enforces decision 1".formatted(Astray.class.getName()),
                Astray.class.getName() + " says that it enforces decision 99, which is gone");
    }

    @Test
    void seesAScriptThatDoesNotNameItsDecision() throws IOException {
        Files.createDirectory(root.resolve("bench"));
        Files.writeString(root.resolve("bench/fast"), "# why: docs/adr/" + "0001-a.md");
        Files.writeString(root.resolve("bench/slow"), "# why?");
        assertThat(faults("`bench/fast`, `bench/slow`, `mvn verify`")).containsExactly(
                "0001-a.md names bench/slow, which does not say that it enforces decision 1");
    }

    @Test
    void seesADecisionThatNothingEnforces() {
        assertThat(faults("The good will of all.")).containsExactly("0001-a.md names nothing that enforces it");
    }

    @Test
    void aDirectoryStandsForItsTests() throws IOException {
        var directory = Path.of("src/test/java", DecisionGatesTests.class.getPackageName().replace('.', '/'));
        Files.createDirectories(root.resolve(directory));
        assertThat(faults("`" + directory + "`", DecisionGatesTests.class, Gates.class)).containsExactly(
                "0001-a.md names %s, which does not say that it enforces decision 1".formatted(
                        DecisionGatesTests.class.getName()),
                DecisionGatesTests.class.getName() + " says that it enforces decision 20, which is gone");
    }

    private List<String> faults(String enforcement, Class<?>... gates) {
        var page = MarkdownPage.of(Path.of("0001-a.md"), "# 1. A\n\n## What enforces it\n\n" + enforcement + "\n");
        return new Gates(Decisions.of(List.of(page)), new ClassFileImporter().importClasses(gates), new Project(root))
                .faults();
    }

    @Enforces(1)
    private static final class Answering {}

    @Enforces(99)
    private static final class Astray {}
}
