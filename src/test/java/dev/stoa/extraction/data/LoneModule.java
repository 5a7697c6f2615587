package dev.stoa.extraction.data;

import dev.stoa.Stoa;
import dev.stoa.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.modulith.ApplicationModule;

/**
 * A process with one module and the ground layer. The interfaces of modules that it declares are there as they would be when
 * those run elsewhere, and nobody answers; of modules that it does not declare there is nothing.
 *
 * @param declared the modules that it may call
 */
public record LoneModule(String name, Set<String> declared) {

    public static LoneModule of(String name) {
        return new LoneModule(name, Arrays.stream(allowedDependencies(name))
                .map(entry -> entry.split("::", 2)[0].strip())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Itself and what every module stands on. */
    public Set<String> inProcess() {
        return Modules.names()
                .stream()
                .filter(module -> module.equals(name) || Modules.isGround(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public ConfigurableApplicationContext start(TestDatabase database) {
        var application = new SpringApplication(Stoa.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>) context -> {
            context.getBeanFactory().registerSingleton("onlyThisModule", new OnlyThese(inProcess()));
            declared.stream().filter(module -> !Modules.isGround(module)).forEach(module -> standIn(context, module));
        });
        return application.run("--stoa.database.roles=enforced", "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(), "--spring.flyway.enabled=false",
                "--spring.datasource.hikari.minimum-idle=0", "--server.port=0", "--stoa.demo.products=0");
    }

    public static int portOf(ConfigurableApplicationContext context) {
        return java.util.Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    /** As it stands in the module's own package-info; tests have another one for the same package. */
    private static String[] allowedDependencies(String module) {
        var pattern = "classpath*:" + Stoa.class.getPackageName().replace('.', '/') + "/" + module
                + "/package-info.class";
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var annotations = new SimpleMetadataReaderFactory().getMetadataReader(file).getAnnotationMetadata();
                if (annotations.hasAnnotation(ApplicationModule.class.getName())) {
                    return annotations.getAnnotations()
                            .get(ApplicationModule.class)
                            .getStringArray("allowedDependencies");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("No module " + module);
    }

    private static void standIn(ConfigurableApplicationContext context, String module) {
        Modules.FOUND.getModuleByName(module).orElseThrow().getBasePackage().stream().forEach(found -> {
            Class<?> type = found.reflect();
            if (type.isInterface() && Modifier.isPublic(type.getModifiers()) && !type.isSealed()
                    && type.getPackageName().equals(Stoa.class.getPackageName() + "." + module)
                    && type.getEnclosingClass() == null) {
                context.getBeanFactory().registerSingleton(type.getName(), away(type));
            }
        });
    }

    private static Object away(Class<?> type) {
        return Proxy.newProxyInstance(LoneModule.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> System.identityHashCode(proxy) == System.identityHashCode(arguments[0]);
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> type.getSimpleName() + " of a process that is away";
                        };
                    }
                    throw new IllegalStateException(type.getSimpleName() + " is away");
                });
    }

    /** Keeps all other modules, and the components of tests, out of the process. */
    private static final class OnlyThese extends TypeExcludeFilter {

        private final Set<String> modules;

        OnlyThese(Set<String> modules) {
            this.modules = modules;
        }

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().contains("/test-classes/")
                    || Modules.of(reader.getClassMetadata().getClassName())
                            .filter(module -> !modules.contains(module))
                            .isPresent();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OnlyThese these && these.modules.equals(modules);
        }

        @Override
        public int hashCode() {
            return modules.hashCode();
        }
    }
}
