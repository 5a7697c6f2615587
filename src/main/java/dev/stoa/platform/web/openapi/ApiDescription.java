package dev.stoa.platform.web.openapi;

import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.RequestId;
import dev.stoa.platform.web.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Currency;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document says about the APIs as a whole. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ApiDescription {

    static final String STAFF = "staff";
    static final String ORDER_ACCESS = "orderAccess";
    static final String PROBLEM = "Problem";

    static {
        // Arguments that are made of headers and parameters; ConventionsInTheDocument describes those.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(RequestId.class, ExpectedVersion.class, PageRequest.class)
                .replaceWithClass(Currency.class, String.class);
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    OpenAPI stoaApi() {
        Components components = new Components().addSecuritySchemes(STAFF, http("basic", "Staff, user and password"))
                .addSecuritySchemes(ORDER_ACCESS, http("bearer", "The accessToken of one order"));
        return new OpenAPI().components(components)
                .servers(List.of(new Server().url("/").description("This shop")))
                .info(new Info().title("Stoa")
                        .version("v1")
                        .description(
                                """
                                        The store API for shop fronts and the staff API for everybody who runs the shop.

                                        Amounts are integers in the minor unit of their currency. Lists are paged: pass `nextCursor` as \
                                        `after`. A POST with an `Idempotency-Key` can be sent again safely. Failures are problem \
                                        documents (RFC 9457) with a stable `code`.""")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    /** Not before the document is made: only then schemas get their names from {@link SchemaNames}. */
    @Bean
    OpenApiCustomizer problemSchema() {
        return document -> ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach(document.getComponents()::addSchemas);
    }

    private static SecurityScheme http(String scheme, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme).description(description);
    }
}
