package dev.stoa.extraction.found;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.MessageForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.stereotype.Component;

/**
 * What belongs to a module besides its code. Whether it needs a schema is read from its classes: one that touches JDBC has
 * tables. Whether it needs a module test as well: one without beans has nothing to start.
 */
public final class Completeness {

    private static final Path RUNBOOKS = Path.of("docs", "architecture", "runbooks");

    private static final Path CANVASES = Path.of("docs", "architecture", "modules");

    private static final Set<String> JDBC = Set.of("java.sql", "javax.sql", "org.springframework.jdbc",
            "org.springframework.data.jdbc", "org.springframework.data.relational");

    private final FoundModules application;
    private final JavaClasses tests;

    public Completeness(FoundModules application, JavaClasses tests) {
        this.application = application;
        this.tests = tests;
    }

    /** What a module lacks, or has without need, in sentences. */
    public List<String> lacksOf(FoundModule module) {
        var lacks = new ArrayList<String>();
        if (module.declares(ApplicationModule.OPEN_TOKEN)) {
            lacks.add(module.name() + " has no allow-list: allowedDependencies on its package-info");
        }
        if (module.layer() == null) {
            lacks.add(module.name() + " has no layer: @InLayer on its package-info");
        }
        if (!Files.exists(CANVASES.resolve(module.name() + ".html"))) {
            lacks.add(module.name() + " has no canvas in " + CANVASES);
        }
        if (hasBeans(module) && !isStartedByAModuleTest(module)) {
            lacks.add(module.name() + " has no module test: an @ApplicationModuleTest in its packages");
        }
        if (!isTested(module)) {
            lacks.add(module.name() + " is covered by no test at all");
        }
        lacks.addAll(Migrations.lacksOf(module, hasTables(module)));
        if (!Files.exists(RUNBOOKS.resolve(module.name() + ".md"))) {
            lacks.add(module.name() + " has no runbook in " + RUNBOOKS);
        }
        application.messages()
                .stream()
                .filter(type -> module.holdsPackage(type.getPackageName()))
                .filter(type -> type.isRecord())
                .filter(type -> !Files.exists(goldenFileOf(type)))
                .map(type -> "%s has no golden message for %s".formatted(module.name(), type.getName()))
                .forEach(lacks::add);
        return lacks;
    }

    private static Path goldenFileOf(Class<? extends dev.stoa.messaging.Message> type) {
        var form = MessageForm.of(type);
        return GoldenFile.ROOT.resolve(form.module()).resolve(form.word() + ".json");
    }

    private boolean hasTables(FoundModule module) {
        return classesOf(module).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> use.getTargetClass().getPackageName())
                .anyMatch(used -> JDBC.stream().anyMatch(jdbc -> used.equals(jdbc) || used.startsWith(jdbc + ".")));
    }

    private boolean hasBeans(FoundModule module) {
        return classesOf(module).stream()
                .anyMatch(type -> type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class));
    }

    private boolean isStartedByAModuleTest(FoundModule module) {
        return tests.stream()
                .filter(module::holds)
                .filter(type -> !type.isAnnotation())
                .anyMatch(type -> type.isAnnotatedWith(ApplicationModuleTest.class)
                        || type.isMetaAnnotatedWith(ApplicationModuleTest.class));
    }

    private boolean isTested(FoundModule module) {
        return tests.stream()
                .filter(module::holds)
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"));
    }

    private Set<JavaClass> classesOf(FoundModule module) {
        return application.classes().stream().filter(module::holds).collect(Collectors.toSet());
    }
}
