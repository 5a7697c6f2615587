package dev.stoa.messaging.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.domain.log.MessageTypes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages as JSON. It has a mapper of its own, so that no setting made for HTTP changes what the log holds: components of
 * records and nothing else are written, what is not known is passed over, and what an older message lacks is null, 0 or
 * false, because messages only ever grow.
 */
@Component
public class MessageFormat {

    private final MessageTypes types;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    MessageFormat(MessageTypes types) {
        this.types = types;
    }

    public String typeOf(Message message) {
        return types.nameOf(message.getClass());
    }

    public String write(Message message) {
        return json.writeValueAsString(message);
    }

    public Message read(String type, String payload) {
        return json.readValue(payload, types.classOf(type));
    }
}
