package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.stoa.architecture.model.FieldFacts;
import dev.stoa.architecture.model.ListenerFacts;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.ListenerIds;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.GoldenFiles;
import dev.stoa.extraction.golden.MessageForm;
import dev.stoa.extraction.golden.Samples;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Signal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The messages, who makes them and who hears them. */
record MessageReading(FoundModules application, Sources sources) {

    List<MessageFacts> messages() {
        var listeners = listeners();
        return application.messages()
                .stream()
                .map(MessageForm::of)
                .map(form -> facts(form, listeners.getOrDefault(form.type().getName(), List.of())))
                .sorted(Comparator.comparing(MessageFacts::type))
                .toList();
    }

    private MessageFacts facts(MessageForm<? extends Message> form, List<ListenerFacts> listeners) {
        var type = form.type();
        var doc = sources.docOf(type.getName());
        return new MessageFacts(form.name(), kindOf(type), doc.text(), doc.since(), form.module(), publishersOf(type),
                keyOf(type), new Fields(sources).of(type), listeners,
                new GoldenFiles(GoldenFile.ROOT).file(form).toString());
    }

    private static String kindOf(Class<? extends Message> type) {
        return Command.class.isAssignableFrom(type)
                ? "command"
                : Signal.class.isAssignableFrom(type) ? "signal" : "event";
    }

    /** Modules whose code calls its constructor; the log, which reads it, does so by reflection. */
    private List<String> publishersOf(Class<? extends Message> type) {
        return application.classes()
                .get(type)
                .getConstructors()
                .stream()
                .flatMap(constructor -> Stream.concat(constructor.getCallsOfSelf().stream(),
                        constructor.getReferencesToSelf().stream()))
                .map(call -> call.getOriginOwner())
                .filter(owner -> !owner.isEquivalentTo(type))
                .flatMap(owner -> application.of(owner).stream())
                .map(FoundModule::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The field whose value a made-up message has for its key. */
    private static String keyOf(Class<? extends Message> type) {
        var sample = Samples.of(type).getFirst();
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> sample.key().equals(String.valueOf(valueOf(component, sample))))
                .map(RecordComponent::getName)
                .findFirst()
                .orElse("");
    }

    private static Object valueOf(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<ListenerFacts>> listeners() {
        Map<String, List<ListenerFacts>> heard = new TreeMap<>();
        ListenerIds.of(application).forEach((id, methods) -> methods.forEach(method -> {
            var facts = new ListenerFacts(id, moduleOf(method.getOwner()), kindOf(method));
            ListenerIds.messagesHeardBy(method)
                    .forEach(message -> heard.merge(message, List.of(facts),
                            (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        }));
        return heard;
    }

    private String moduleOf(JavaClass type) {
        return application.of(type).orElseThrow().name();
    }

    private static String kindOf(JavaMethod method) {
        return method.isAnnotatedWith(MessageListener.class) ? "listener" : "errand";
    }

    /** Fields without a meaning, as {@code type.path}. */
    static List<String> withoutMeaning(List<MessageFacts> messages) {
        return messages.stream()
                .flatMap(message -> message.fields()
                        .stream()
                        .filter(field -> field.meaning().isBlank())
                        .map(FieldFacts::path)
                        .map(path -> message.type() + "." + path))
                .toList();
    }
}
