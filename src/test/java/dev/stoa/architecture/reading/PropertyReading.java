package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.JavaParameter;
import dev.stoa.architecture.model.PropertyFacts;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Settings: those of {@code @ConfigurationProperties}, which Spring's own processor writes down, and single ones. */
record PropertyReading(FoundModules application) {

    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(stoa\\.[\\w.-]+)(?::([^}]*))?}");

    List<PropertyFacts> of(FoundModule module) {
        return Stream.concat(described(module), single(module))
                .sorted(Comparator.comparing(PropertyFacts::name))
                .toList();
    }

    private static Stream<PropertyFacts> described(FoundModule module) {
        return metadata().path("properties")
                .valueStream()
                .filter(property -> property.path("sourceType").asString("").startsWith(module.basePackage() + "."))
                .map(property -> new PropertyFacts(property.path("name").asString(),
                        simple(property.path("type").asString("")), defaultOf(property.path("defaultValue")),
                        property.path("description").asString("").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")));
    }

    private Stream<PropertyFacts> single(FoundModule module) {
        return application.classes()
                .stream()
                .filter(module::holds)
                .flatMap(type -> type.getConstructors().stream())
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(Value.class))
                .flatMap(PropertyReading::placeholder);
    }

    private static Stream<PropertyFacts> placeholder(JavaParameter parameter) {
        return PLACEHOLDER.matcher(parameter.getAnnotationOfType(Value.class).value())
                .results()
                .map(found -> new PropertyFacts(found.group(1), parameter.getRawType().getSimpleName(), found.group(2),
                        "used by `" + parameter.getOwner().getOwner().getSimpleName() + "`"));
    }

    private static @Nullable String defaultOf(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asString(value.toString());
    }

    private static String simple(String type) {
        return type.replaceAll("[\\w.]+[.$](\\w+)", "$1");
    }

    private static JsonNode metadata() {
        try (var file = PropertyReading.class.getResourceAsStream(METADATA)) {
            if (file == null) {
                throw new IllegalStateException(METADATA + " is missing: the annotation processor did not run");
            }
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
