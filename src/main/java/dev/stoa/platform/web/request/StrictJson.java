package dev.stoa.platform.web.request;

import dev.stoa.kernel.Page;
import dev.stoa.platform.Cursor;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON of requests is taken literally: a field that is not known, written twice or of another type is refused. Only over
 * HTTP: who reads messages and answers of others tolerates more.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictRequests(JsonMapper lenient) {
        JsonMapper strict = lenient.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addMixIn(Page.class, PageOverHttp.class)
                .build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict))
                // Comes with the library that writes the API's description, and is not strict.
                .configureMessageConvertersList(
                        all -> all.removeIf(it -> it.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
    }

    /** How a page is written: its cursor is made opaque. */
    interface PageOverHttp {

        @JsonSerialize(using = CursorSerializer.class)
        String nextCursor();
    }

    private static final class CursorSerializer extends ValueSerializer<String> {

        @Override
        public void serialize(String words, JsonGenerator json, SerializationContext context) {
            json.writeString(new Cursor(words).encoded());
        }
    }
}
