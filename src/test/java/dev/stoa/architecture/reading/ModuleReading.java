package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.stoa.architecture.model.InterfaceFacts;
import dev.stoa.architecture.model.InterfaceFacts.Operation;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.extraction.compiling.JavaSources;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A module with all that belongs to it. */
record ModuleReading(FoundModules application, Sources sources, Map<String, List<String>> tables,
        ScoreReading scores) {

    List<ModuleFacts> modules() {
        return application.all()
                .stream()
                .sorted(Comparator.comparing((FoundModule module) -> Objects.requireNonNull(module.layer(),
                        () -> module.name() + " says nothing of its layer: @InLayer on its package-info"))
                        .thenComparing(FoundModule::name))
                .map(this::facts)
                .toList();
    }

    private ModuleFacts facts(FoundModule module) {
        var files = JavaSources.below(JavaSources.MAIN.resolve(module.basePackage().replace('.', '/')));
        return new ModuleFacts(module.name(),
                application.modulith().getModuleByName(module.name()).orElseThrow().getDisplayName(),
                String.valueOf(module.layer()).toLowerCase(Locale.ROOT),
                sources.docOf(module.basePackage()).text(), module.declared().stream().sorted().toList(),
                tables.getOrDefault(module.name(), List.of()), new PropertyReading(application).of(module),
                new MetricReading(application, sources).of(module), interfacesOf(module), files.size(),
                rounded(files.stream().mapToInt(ModuleReading::lines).sum()), new CouplingReading(application).of(module),
                scores.of(module));
    }

    /** Or every commit would change the pages. */
    private static int rounded(int lines) {
        return (lines + 50) / 100 * 100;
    }

    private static int lines(Path file) {
        return (int) JavaSources.textOf(file).lines().count();
    }

    private List<InterfaceFacts> interfacesOf(FoundModule module) {
        return application.classes()
                .stream()
                .filter(module::isBase)
                .filter(CallReading::isOffered)
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .map(type -> new InterfaceFacts(type.getSimpleName(), kindOf(type.getSimpleName()),
                        sources.docOf(type.getName()).text(),
                        sources.methodsOf(type.getName())
                                .stream()
                                .map(method -> new Operation(method.name(), method.signature(), method.doc().text()))
                                .toList()))
                .toList();
    }

    private static String kindOf(String name) {
        return name.endsWith("Api") ? "Api" : name.endsWith("Operations") ? "Operations" : "other";
    }
}
