package dev.stoa.platform.web;

import dev.stoa.platform.StoaSettings;
import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps the web server's files in the data directory, so that no other place need be writable. Its document root is an
 * empty folder: what lies in it would be served, and by default that is what happens to be called {@code public} or
 * {@code static} where the process was started.
 */
@Component
class WebServerFiles implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Path folder;

    WebServerFiles(StoaSettings settings) {
        this.folder = settings.dataDirectory().toAbsolutePath().resolve("tomcat");
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        Path documents = folder.resolve("documents");
        try {
            Files.createDirectories(documents);
        } catch (IOException e) {
            throw new CannotStart("The data directory " + folder.getParent() + " cannot be written (" + e + ")",
                    "Make it writable for this user, or choose another one with --stoa.data-dir=…", e);
        }
        factory.setBaseDirectory(folder.toFile());
        factory.setDocumentRoot(documents.toFile());
    }
}
