package dev.stoa.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says which requests need which sign-in; by path, as security decides it. */
@Component
class RightsInTheDocument implements OpenApiCustomizer {

    private static final Map<String, String> BY_PREFIX = Map.of("/api/admin/", ApiDescription.STAFF,
            "/api/store/v1/orders/", ApiDescription.ORDER_ACCESS);

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach((path, item) -> BY_PREFIX.forEach((prefix, scheme) -> {
            if (path.startsWith(prefix)) {
                operations(item).forEach(operation -> require(operation, scheme));
            }
        }));
    }

    private static List<Operation> operations(PathItem item) {
        return List.copyOf(item.readOperations());
    }

    private static void require(Operation operation, String scheme) {
        operation.security(List.of(new SecurityRequirement().addList(scheme)));
        // The token goes into the header by the scheme.
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> "Authorization".equals(parameter.getName()));
        }
    }
}
