package dev.stoa.processes;

import dev.stoa.Stoa;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Stoa as it ships, led by a parent process through standard input and output. */
record ChildProcess(Consumer<GenericApplicationContext> preparation) {

    /** Starts it, says {@code port 12345}, and obeys line by line until the parent is gone. */
    void run(String[] args, BiConsumer<GenericApplicationContext, String> obey) throws IOException {
        var application = new SpringApplication(Stoa.class);
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
            context.getBeanFactory().registerSingleton("onlyWhatShips", new OnlyWhatShips());
            preparation.accept(context);
        });
        var context = (GenericApplicationContext) application.run(args);
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        say("port " + server.getPort());
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            obey.accept(context, order);
        }
        Runtime.getRuntime().halt(0);
    }

    static void say(String line) {
        System.out.println(line); // the parent process reads it
    }

    /** Keeps components of other tests, which lie on the same class path, out of the application. */
    private static final class OnlyWhatShips extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OnlyWhatShips;
        }

        @Override
        public int hashCode() {
            return OnlyWhatShips.class.hashCode();
        }
    }
}
