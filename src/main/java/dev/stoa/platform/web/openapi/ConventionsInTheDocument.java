package dev.stoa.platform.web.openapi;

import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.Idempotent;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what all operations have in common, which no controller repeats: paging, preconditions, keys, problems. */
@Component
class ConventionsInTheDocument implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takes(handler, PageRequest.class)) {
            operation.addParametersItem(limit()).addParametersItem(query("after", "nextCursor of the page before"));
        }
        if (takes(handler, ExpectedVersion.class)) {
            operation.addParametersItem(header("If-Match", "The ETag that must still be the present one, else 412"));
        }
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            Idempotent idempotent = handler.getMethodAnnotation(Idempotent.class);
            operation.addParametersItem(header("Idempotency-Key", "Makes it safe to send this again, for a day")
                    .required(idempotent != null && idempotent.required()));
        }
        operation.getResponses().addApiResponse("default", problem());
        return operation;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
    }

    private static Parameter limit() {
        IntegerSchema schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        schema.setDefault(PageRequest.DEFAULT_LIMIT);
        return query("limit", "How many at most").schema(schema);
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header")
                .name(name)
                .description(description)
                .schema(new StringSchema().maxLength(255));
    }

    private static ApiResponse problem() {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM);
        return new ApiResponse().description("What is wrong, and for 401 to 503 what to do about it")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }
}
