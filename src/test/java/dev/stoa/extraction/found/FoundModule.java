package dev.stoa.extraction.found;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.stoa.kernel.Layer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.ApplicationModule;

/**
 * A module, as its package and the annotation on it say.
 *
 * @param declared what it may use: {@code catalog} for a base package, {@code catalog :: events} for a named interface
 * @param ground whether every module stands on it and takes it along
 * @param layer what it says of its place; null when it says nothing
 */
public record FoundModule(String name, String basePackage, Set<String> declared, boolean ground,
        @Nullable Layer layer) {

    /** What others may see of a module besides its base package. */
    private static final Set<String> NAMED_INTERFACES = Set.of("events", "commands");

    static FoundModule of(String name, String basePackage, ApplicationModule annotation, boolean ground,
            @Nullable Layer layer) {
        return new FoundModule(name, basePackage, Arrays.stream(annotation.allowedDependencies())
                .map(entry -> entry.replaceAll("\\s*::\\s*", " :: "))
                .collect(Collectors.toUnmodifiableSet()), ground, layer);
    }

    public boolean holds(JavaClass type) {
        return holdsPackage(type.getPackageName());
    }

    public boolean holdsPackage(String name) {
        return name.equals(basePackage) || name.startsWith(basePackage + ".");
    }

    public boolean isBase(JavaClass type) {
        return type.getPackageName().equals(basePackage);
    }

    /** Base package, events and commands. */
    public boolean shows(JavaClass type) {
        return isBase(type) || NAMED_INTERFACES.contains(below(type.getPackageName()));
    }

    /** What a module has to declare to use a type of this one. */
    public String declarationFor(JavaClass type) {
        return isBase(type) ? name : name + " :: " + below(type.getPackageName());
    }

    public boolean declares(String dependency) {
        return declared.contains(dependency);
    }

    private String below(String packageName) {
        return packageName.length() > basePackage.length() ? packageName.substring(basePackage.length() + 1) : "";
    }
}
