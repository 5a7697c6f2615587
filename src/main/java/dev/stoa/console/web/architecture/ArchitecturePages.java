package dev.stoa.console.web.architecture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Serves {@code docs/architecture}, which is in the JAR, at {@code /architecture}; to staff, as the security rules say. */
@Configuration(proxyBeanMethods = false)
class ArchitecturePages implements WebMvcConfigurer {

    static final String PATH = "/architecture";

    /** Markdown as plain text, which browsers show and do not keep as a file. */
    @Bean
    ResourceHttpRequestHandler architectureFiles() {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocationValues(List.of("classpath:/architecture/"));
        files.setMediaTypes(Map.of("md", new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)));
        files.setCacheControl(CacheControl.noCache().cachePrivate());
        return files;
    }

    /** After controllers, before the public files of the shop. */
    @Bean
    HandlerMapping architectureMapping(ResourceHttpRequestHandler architectureFiles) {
        return new SimpleUrlHandlerMapping(Map.of(PATH + "/**", architectureFiles), Ordered.LOWEST_PRECEDENCE - 10);
    }

    /** The pages lead to each other by relative links, so the first one needs its whole name. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController(PATH, PATH + "/index.html");
        registry.addRedirectViewController(PATH + "/", PATH + "/index.html");
    }
}
