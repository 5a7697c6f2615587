package dev.stoa.messaging.application.listening;

import dev.stoa.messaging.Message;
import dev.stoa.messaging.domain.log.MessageTypes;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the message types of all modules, present in this process or not, in their packages for events and commands. */
public final class MessageTypeScan {

    private static final String[] PACKAGES = {"dev.stoa.*.events", "dev.stoa.*.commands"};

    private MessageTypeScan() {}

    public static MessageTypes scan() {
        var types = new MessageTypes();
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        provider.addIncludeFilter(new AssignableTypeFilter(Message.class));
        for (var pattern : PACKAGES) {
            provider.findCandidateComponents(pattern)
                    .forEach(found -> types.register(load(String.valueOf(found.getBeanClassName()))));
        }
        return types;
    }

    private static Class<? extends Message> load(String name) {
        return ClassUtils.resolveClassName(name, Message.class.getClassLoader()).asSubclass(Message.class);
    }
}
