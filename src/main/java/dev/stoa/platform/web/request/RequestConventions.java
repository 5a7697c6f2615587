package dev.stoa.platform.web.request;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RequestConventions implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestArgument());
        resolvers.add(new ExpectedVersionArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Only the APIs: the pages of others (OpenAPI, actuator) name their parameters in their own way.
        registry.addInterceptor(new KnownParametersOnly()).addPathPatterns("/api/**");
    }
}
