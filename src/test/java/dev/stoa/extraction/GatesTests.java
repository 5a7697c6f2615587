package dev.stoa.extraction;

import static dev.stoa.extraction.ExtractionRule.X12;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.planted.bare.commands.Dress;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.compiling.JavaSources;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.FoundTests;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.application.listening.MessageTypeScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The gates themselves: each rule has one, each is shown to fail, and none of them overlooks a module or a message. */
@Enforces(17)
class GatesTests {

    /** Lines of comments, and imports. */
    private static final Pattern NO_CODE = Pattern.compile("\\s*(/\\*|\\*|//|import )");

    private static final Pattern NO_WORD = Pattern.compile("\\W+");

    private static final Path TESTS = Path.of("src", "test", "java");

    /** Tests that look at every message, and so at none. */
    private static final List<Path> NO_COVER = List.of(TESTS.resolve(Path.of("dev", "stoa", "extraction")),
            TESTS.resolve(Path.of("dev", "stoa", "architecture")));

    private final FoundModules stoa = FoundModules.ofStoa();
    private final JavaClasses tests = FoundTests.classes();

    @Test
    void everyRuleHasAPlantedViolation() {
        var planted = plantedRules(tests);
        var without = EnumSet.allOf(ExtractionRule.class);
        without.removeAll(planted);
        var offences = new TreeMap<String, String>();
        without.forEach(rule -> offences.put(rule.name(), rule + " has no test with @Plants(" + rule + ")"));
        Verdict.holds(X12, Exceptions.to(X12).judge(offences));
    }

    /** A test that the build does not run, or that is none, shows nothing. */
    @Test
    void whatIsPlantedIsRun() {
        assertThat(planting(tests)).allSatisfy(method -> {
            assertThat(method.getOwner().getSimpleName()).as(method.getFullName()).endsWith("Tests");
            assertThat(method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"))
                    .as(method.getFullName())
                    .isTrue();
        });
    }

    /** Spring Modulith's list, which the gates go by, against the directories of the sources. */
    @Test
    void noModuleIsOverlooked() throws IOException {
        var root = JavaSources.MAIN.resolve(stoa.root().replace('.', '/'));
        try (var directories = Files.list(root)) {
            assertThat(stoa.all()).extracting(FoundModule::name)
                    .containsExactlyInAnyOrderElementsOf(directories.filter(Files::isDirectory)
                            .map(directory -> directory.getFileName().toString())
                            .toList());
        }
    }

    /** What the gates examine, against what the log itself finds: a message that the log misses could not be read. */
    @Test
    void noMessageIsOverlooked() {
        var found = MessageTypeScan.scan();
        assertThat(stoa.messages()).isNotEmpty()
                .allSatisfy(type -> assertThat(found.classOf(found.nameOf(type)))
                        .isEqualTo(type));
        assertThat(sourcesOfMessages()).containsExactlyInAnyOrderElementsOf(
                stoa.messages().stream().map(Class::getName).toList());
    }

    /** By a test that publishes it, hears it or looks for it; the gates themselves do not count. */
    @Test
    void everyMessageIsCoveredByATest() {
        Verdict.holds(X12, untested(stoa.messages()));
    }

    @Test
    @Plants(ExtractionRule.X12)
    void seesAMessageThatNoTestKnows() {
        Verdict.catches(untested(List.of(Dress.class)), "Dress");
    }

    @Test
    @Plants(ExtractionRule.X12)
    void seesARuleWithoutAPlantedViolation() {
        var withoutX5 = plantedRules(tests.that(DescribedPredicate.describe("but X5",
                type -> !type.getSimpleName().startsWith("X05"))));
        assertThat(withoutX5).isNotEmpty().doesNotContain(ExtractionRule.X5);
    }

    @Test
    void everyExceptionIsOneThatAGateAsksFor() {
        Verdict.holds(X12, Exceptions.toOthersThan(judgingRules(tests), Exceptions.lines()));
    }

    @Test
    @Plants(ExtractionRule.X12)
    void seesAnExceptionThatNoGateAsksFor() {
        assertThat(judgingRules(tests)).contains(X12, ExtractionRule.X11).doesNotContain(ExtractionRule.X5);
        var known = "X11 | cart.cart | docs/adr/0017-ready-to-leave.md | its gate asks for it";
        var unheard = "X5 | cart.PlantedListener | docs/adr/0017-ready-to-leave.md | no gate of X5 asks for it";
        Verdict.catches(Exceptions.toOthersThan(judgingRules(tests), List.of(known, unheard)),
                "X5 cart.PlantedListener is excused");
    }

    /** The rules whose constant is read in the line in which a gate opens the file of exceptions. */
    private static Set<ExtractionRule> judgingRules(JavaClasses tests) {
        return tests.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getMethodCallsFromSelf()
                        .stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Exceptions.class)
                                && call.getName().equals("to")
                                && call.getTarget().getRawParameterTypes().size() == 1)
                        .flatMap(call -> unit.getFieldAccesses()
                                .stream()
                                .filter(access -> access.getLineNumber() == call.getLineNumber())))
                .filter(access -> access.getTargetOwner().isEquivalentTo(ExtractionRule.class))
                .map(access -> ExtractionRule.valueOf(access.getTarget().getName()))
                .collect(Collectors.toSet());
    }

    private static List<JavaMethod> planting(JavaClasses tests) {
        return tests.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Plants.class))
                .toList();
    }

    private static Set<ExtractionRule> plantedRules(JavaClasses tests) {
        return planting(tests).stream()
                .map(method -> method.getAnnotationOfType(Plants.class).value())
                .collect(Collectors.toSet());
    }

    /** Tests name a message by its class or, in what they saw, by its word; in a comment it does not count. */
    private static List<String> untested(Collection<Class<? extends Message>> messages) {
        var words = JavaSources.below(TESTS.resolve("dev").resolve("stoa"))
                .stream()
                .filter(file -> NO_COVER.stream().noneMatch(file::startsWith))
                .flatMap(file -> JavaSources.textOf(file).lines())
                .filter(line -> !NO_CODE.matcher(line).lookingAt())
                .flatMap(NO_WORD::splitAsStream)
                .collect(Collectors.toSet());
        return messages.stream()
                .filter(type -> !words.contains(type.getSimpleName()))
                .map(type -> type.getName() + " is covered by no test")
                .toList();
    }

    private List<String> sourcesOfMessages() {
        return JavaSources.below(JavaSources.MAIN)
                .stream()
                .filter(file -> JavaSources.textOf(file).contains("\n@MessageType("))
                .map(file -> JavaSources.MAIN.relativize(file)
                        .toString()
                        .replace(".java", "")
                        .replaceAll("[/\\\\]", "."))
                .toList();
    }
}
