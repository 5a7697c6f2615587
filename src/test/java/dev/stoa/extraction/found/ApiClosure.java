package dev.stoa.extraction.found;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the declaration of a type leads to, with where it does: super types, bounds, what a sealed type permits, and of each
 * member that others can see (accessors of record components among them) type, parameters, thrown exceptions and
 * annotations; through generics, wildcards and arrays.
 */
public final class ApiClosure {

    private final JavaClasses known;

    public ApiClosure(JavaClasses known) {
        this.known = known;
    }

    /** The types that one declaration names, each with a place where it does. */
    public Map<JavaClass, String> reachedFrom(JavaClass type) {
        Map<JavaClass, String> reached = new LinkedHashMap<>();
        add(reached, headOf(type), type.getName());
        annotationsOf(type).forEach(annotation -> reached.putIfAbsent(annotation, "@ on " + type.getName()));
        permittedBy(type).forEach(permitted -> reached.putIfAbsent(permitted, type.getName() + " permits it"));
        type.getMembers()
                .stream()
                .filter(ApiClosure::isSeen)
                .forEach(member -> {
                    add(reached, typesOf(member), member.getFullName());
                    annotationsOf(member)
                            .forEach(annotation -> reached.putIfAbsent(annotation, "@ on " + member.getFullName()));
                });
        return reached;
    }

    /** {@code equals(Object)} is everybody's, and what the compiler adds is nobody's. */
    private static boolean isSeen(JavaMember member) {
        boolean equals = member instanceof JavaCodeUnit method && method.getName().equals("equals")
                && method.getRawParameterTypes().size() == 1
                && method.getRawParameterTypes().getFirst().isEquivalentTo(Object.class);
        return !equals && !member.getModifiers().contains(JavaModifier.PRIVATE)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static Stream<JavaType> headOf(JavaClass type) {
        return Stream.of(type.getSuperclass()
                .filter(parent -> !parent.toErasure().isEquivalentTo(Object.class))
                .stream(), type.getInterfaces().stream(), boundsOf(type.getTypeParameters()))
                .flatMap(parts -> parts);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        return switch (member) {
            case JavaField field -> Stream.of(field.getType());
            case JavaCodeUnit code -> Stream.of(Stream.of(code.getReturnType()), code.getParameterTypes().stream(),
                    boundsOf(code.getTypeParameters()),
                    code.getThrowsClause().getTypes().stream().map(JavaType.class::cast))
                    .flatMap(parts -> parts);
            default -> Stream.empty();
        };
    }

    /** A variable without a bound is no more than its use. */
    private static Stream<JavaType> boundsOf(Collection<? extends JavaTypeVariable<?>> variables) {
        return variables.stream()
                .flatMap(variable -> variable.getBounds().stream())
                .filter(bound -> !bound.toErasure().isEquivalentTo(Object.class));
    }

    private static Stream<JavaClass> annotationsOf(HasAnnotations<?> annotated) {
        return annotated.getAnnotations().stream().map(JavaAnnotation::getRawType);
    }

    private Stream<JavaClass> permittedBy(JavaClass type) {
        return Optional.ofNullable(type.reflect().getPermittedSubclasses())
                .stream()
                .flatMap(Arrays::stream)
                .map(known::get);
    }

    /** A type variable stands for its bounds, which are looked at where it is declared. */
    private static void add(Map<JavaClass, String> reached, Stream<JavaType> types, String place) {
        types.flatMap(ApiClosure::involved).forEach(type -> reached.putIfAbsent(type.getBaseComponentType(), place));
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type instanceof JavaTypeVariable<?> ? Stream.empty() : type.getAllInvolvedRawTypes().stream();
    }
}
