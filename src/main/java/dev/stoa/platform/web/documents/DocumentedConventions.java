package dev.stoa.platform.web.documents;

import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import dev.stoa.platform.web.problem.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents what controllers take by type: pages, preconditions, keys; and how every failure is answered. */
@Configuration(proxyBeanMethods = false)
class DocumentedConventions {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(PageRequest.class, ExpectedVersion.class, RequestId.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Stoa").version("v1"));
    }

    @Bean
    GlobalOpenApiCustomizer problems() {
        return document -> ModelConverters.getInstance(true)
                .readAll(new AnnotatedType(Problem.class))
                .forEach(document.getComponents()::addSchemas);
    }

    @Bean
    GlobalOperationCustomizer conventions() {
        return (operation, method) -> {
            for (var parameter : method.getMethodParameters()) {
                if (parameter.getParameterType() == PageRequest.class) {
                    operation.addParametersItem(limit()).addParametersItem(after());
                } else if (parameter.getParameterType() == ExpectedVersion.class) {
                    operation.addParametersItem(header("If-Match", "The ETag that was seen; refused (412) when stale"));
                }
            }
            documentKey(operation, method);
            operation.getResponses().addApiResponse("default", problem());
            return operation;
        };
    }

    private static void documentKey(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(PostMapping.class)) {
            var idempotent = method.getMethodAnnotation(Idempotent.class);
            operation.addParametersItem(
                    header("Idempotency-Key", "The same key with the same request is served once")
                            .required(idempotent != null && idempotent.required()));
        }
    }

    private static Parameter limit() {
        var schema = new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        schema.setDefault(PageRequest.DEFAULT_LIMIT);
        return new Parameter().in("query").name("limit").schema(schema).required(false);
    }

    private static Parameter after() {
        return new Parameter().in("query")
                .name("after")
                .description("nextCursor of the page before")
                .schema(new StringSchema())
                .required(false);
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header")
                .name(name)
                .description(description)
                .schema(new StringSchema().maxLength(255))
                .required(false);
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse().description("Anything else: a problem document (RFC 9457)")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
