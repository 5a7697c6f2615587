package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.stoa.architecture.model.Coupling;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import java.util.List;
import java.util.function.Function;

/** Counts what the figures of coupling are made of; classes that the compiler or a package comment made do not count. */
record CouplingReading(FoundModules application) {

    Coupling of(FoundModule module) {
        List<JavaClass> own = application.classes()
                .stream()
                .filter(module::holds)
                .filter(CouplingReading::isWritten)
                .toList();
        long efferent = own.stream()
                .filter(type -> type.getDirectDependenciesFromSelf()
                        .stream()
                        .anyMatch(use -> isOfAnother(module, use, Dependency::getTargetClass)))
                .count();
        long afferent = own.stream()
                .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                .filter(use -> isOfAnother(module, use, Dependency::getOriginClass))
                .map(Dependency::getOriginClass)
                .filter(CouplingReading::isWritten)
                .distinct()
                .count();
        long abstracts = own.stream().filter(type -> type.getModifiers().contains(JavaModifier.ABSTRACT)).count();
        return Coupling.of((int) afferent, (int) efferent, (int) abstracts, own.size());
    }

    private static boolean isWritten(JavaClass type) {
        return !type.isAnonymousClass() && !type.getSimpleName().equals("package-info");
    }

    private boolean isOfAnother(FoundModule module, Dependency use, Function<Dependency, JavaClass> end) {
        var type = end.apply(use).getBaseComponentType();
        return isWritten(type) && application.of(type).filter(other -> !other.equals(module)).isPresent();
    }
}
