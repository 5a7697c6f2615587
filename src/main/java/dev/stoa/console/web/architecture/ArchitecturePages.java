package dev.stoa.console.web.architecture;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves {@code docs/architecture}, which is in the JAR, at {@code /architecture}; to staff, as the security rules say. */
@Configuration(proxyBeanMethods = false)
class ArchitecturePages implements WebMvcConfigurer {

    static final String PATH = "/architecture";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "/**")
                .addResourceLocations("classpath:/architecture/")
                .setCacheControl(CacheControl.noCache().cachePrivate());
    }

    /** Browsers show plain text, and would keep Markdown as a file. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.mediaType("md", new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
    }

    /** The pages lead to each other by relative links, so the first one needs its whole name. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController(PATH, PATH + "/index.html");
        registry.addRedirectViewController(PATH + "/", PATH + "/index.html");
    }
}
