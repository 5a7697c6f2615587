package dev.stoa.processes;

import dev.stoa.Stoa;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Stoa as it ships, with its borders watched, led by a parent process through standard input and output. */
final class WatchedStoa {

    private WatchedStoa() {}

    public static void main(String[] args) throws IOException {
        var application = new SpringApplication(Stoa.class);
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
            context.getBeanFactory().registerSingleton("onlyWhatShips", new OnlyWhatShips());
            context.getBeanFactory().addBeanPostProcessor(new BorderPatrol());
        });
        var context = (WebServerApplicationContext) application.run(args);
        Borders.say("port " + Objects.requireNonNull(context.getWebServer()).getPort());
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            Borders.obey(order);
        }
        Runtime.getRuntime().halt(0); // the parent is gone
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
