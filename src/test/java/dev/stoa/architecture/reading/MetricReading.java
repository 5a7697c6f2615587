package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.stoa.architecture.model.MetricFacts;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Meters: the names in classes that use a registry, each with what the method says that moves it. */
record MetricReading(FoundModules application, Sources sources) {

    List<MetricFacts> of(FoundModule module) {
        return application.classes()
                .stream()
                .filter(module::holds)
                .filter(MetricReading::usesARegistry)
                .flatMap(type -> sources.methodsOf(type.getName()).stream())
                .flatMap(MetricReading::named)
                .sorted(Comparator.comparing(MetricFacts::name))
                .toList();
    }

    private static Stream<MetricFacts> named(Sources.SourceMethod method) {
        return method.literals()
                .stream()
                .filter(literal -> literal.startsWith("stoa."))
                .map(name -> new MetricFacts(name, method.doc().text()));
    }

    private static boolean usesARegistry(JavaClass type) {
        return type.getDirectDependenciesFromSelf()
                .stream()
                .anyMatch(use -> use.getTargetClass().isEquivalentTo(MeterRegistry.class));
    }
}
