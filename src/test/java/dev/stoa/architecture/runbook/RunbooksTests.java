package dev.stoa.architecture.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.markdown.GeneratedPart;
import dev.stoa.architecture.markdown.MarkdownPage;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.ListenerIds;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import tools.jackson.databind.json.JsonMapper;

/** Every module has a runbook, its facts are those of the code, and somebody has thought of the rest. */
@Enforces(20)
class RunbooksTests {

    private static final String REFRESH = "mvn test -Dtest=RunbooksTests -Dstoa.architecture.refresh=true";
    private static final Path MODEL = Path.of("docs", "architecture", "model.json");
    private static final Path INDEX = ModuleRunbook.DIRECTORY.resolve("README.md");

    private final Architecture architecture = architecture();
    private final Facts facts = new Facts(architecture, Answers.read(), retries());

    @Test
    void everyModuleHasOne() throws IOException {
        assertThat(architecture.modules()).isNotEmpty();
        for (var module : architecture.modules()) {
            refresh(module);
            assertThat(ModuleRunbook.fileOf(module.name()))
                    .as("the runbook of %s; %s makes one", module.name(), REFRESH)
                    .exists();
        }
    }

    @Test
    void eachIsCompleteAndUpToDate() throws IOException {
        for (var module : architecture.modules()) {
            refresh(module);
            assertThat(runbook(module).faults(facts.of(module))).as("%s refreshes the facts", REFRESH).isEmpty();
        }
    }

    @Test
    void noneIsACopyOfAnother() {
        assertThat(ModuleRunbook.copies(architecture.modules().stream().map(RunbooksTests::runbook).toList()))
                .isEmpty();
    }

    @Test
    void noneIsLeftOver() throws IOException {
        try (var files = Files.list(ModuleRunbook.DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(java.util.stream.Stream
                            .concat(architecture.modules().stream().map(module -> module.name() + ".md"),
                                    java.util.stream.Stream.of("README.md"))
                            .toList());
        }
    }

    @Test
    void theIndexSaysWhatEachRequestNeeds() throws IOException {
        var table = new Needs(Answers.read()).table();
        if (isRefreshing()) {
            GeneratedPart.refresh(INDEX, table);
        }
        assertThat(GeneratedPart.of(Files.readString(INDEX))).as("%s refreshes it", REFRESH).isEqualTo(table);
    }

    @Test
    void seesATemplateThatNobodyFilledIn() {
        var planted = new ModuleRunbook("bare", MarkdownPage.of(Path.of("bare.md"),
                ModuleRunbook.template("bare", "facts")));
        assertThat(planted.faults("facts")).hasSameSizeAs(ModuleRunbook.SECTIONS.keySet())
                .allMatch(fault -> fault.startsWith("bare's runbook says nothing under"));
    }

    @Test
    void seesWhatIsMissingOrOutOfDate() {
        var page = filledIn("bare", "old facts", "Something that was thought of. ")
                .replaceFirst("(?s)## How to notice.*?(?=## )", "")
                .replace("# When bare is away", "# Runbook");
        assertThat(new ModuleRunbook("bare", MarkdownPage.of(Path.of("bare.md"), page)).faults("new facts")).hasSize(3)
                .anyMatch(fault -> fault.contains("has the sections"))
                .anyMatch(fault -> fault.contains("is headed"))
                .anyMatch(fault -> fault.contains("out of date"));
    }

    @Test
    void seesACopy() {
        var one = MarkdownPage.of(Path.of("one.md"), filledIn("one", "facts", "Said of both. "));
        var other = MarkdownPage.of(Path.of("other.md"), filledIn("other", "facts", "Said of both. "));
        assertThat(ModuleRunbook.copies(List.of(new ModuleRunbook("one", one), new ModuleRunbook("other", other))))
                .hasSameSizeAs(ModuleRunbook.SECTIONS.keySet())
                .first()
                .isEqualTo("other's runbook says under \"What breaks\" what one's says");
    }

    private static String filledIn(String module, String facts, String words) {
        return ModuleRunbook.template(module, facts).replaceAll("TODO: .*", words.repeat(10));
    }

    private void refresh(ModuleFacts module) throws IOException {
        var file = ModuleRunbook.fileOf(module.name());
        if (isRefreshing() && Files.exists(file)) {
            GeneratedPart.refresh(file, facts.of(module));
        } else if (isRefreshing()) {
            Files.createDirectories(ModuleRunbook.DIRECTORY);
            Files.writeString(file, ModuleRunbook.template(module.name(), facts.of(module)));
        }
    }

    private static boolean isRefreshing() {
        return System.getProperty("stoa.architecture.refresh") != null;
    }

    /** As it is committed: whether it is up to date is asked elsewhere. */
    private static Architecture architecture() {
        try {
            return JsonMapper.builder().build().readValue(Files.readString(MODEL), Architecture.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleRunbook runbook(ModuleFacts module) {
        return new ModuleRunbook(module.name(), MarkdownPage.read(ModuleRunbook.fileOf(module.name())));
    }

    private static Map<String, Retry> retries() {
        return ListenerIds.of(FoundModules.ofStoa())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        entry -> retry(entry.getValue().getFirst().reflect()), (one, _) -> one, TreeMap::new));
    }

    private static Retry retry(java.lang.reflect.Method method) {
        var listener = AnnotatedElementUtils.findMergedAnnotation(method, MessageListener.class);
        return listener != null
                ? listener.retry()
                : java.util.Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, Errand.class))
                        .retry();
    }
}
