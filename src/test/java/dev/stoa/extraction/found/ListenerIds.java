package dev.stoa.extraction.found;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageListener;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Methods that listen to messages, and their ids. */
public final class ListenerIds {

    private ListenerIds() {}

    public static Map<String, List<JavaMethod>> of(FoundModules application) {
        Map<String, List<JavaMethod>> ids = new TreeMap<>();
        application.classes()
                .stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(areListeners())
                .forEach(method -> ids.merge(idOf(method), List.of(method),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return ids;
    }

    public static DescribedPredicate<JavaMethod> areListeners() {
        return DescribedPredicate.describe("are listeners", method -> method.isAnnotatedWith(MessageListener.class)
                || method.isAnnotatedWith(Errand.class));
    }

    /** Annotated with Spring's own annotation, or one that is made of it, but not with ours. */
    public static DescribedPredicate<JavaMethod> listenToEventsOtherwise() {
        return DescribedPredicate.describe("listen to events without delivery",
                method -> (method.isAnnotatedWith(EventListener.class)
                        || method.isMetaAnnotatedWith(EventListener.class)) && !areListeners().test(method));
    }

    public static String idOf(JavaMethod method) {
        return method.isAnnotatedWith(MessageListener.class)
                ? method.getAnnotationOfType(MessageListener.class).id()
                : method.getAnnotationOfType(Errand.class).id();
    }

    /** Messages among the parameters and among the classes that the annotation names. */
    public static List<String> messagesHeardBy(JavaMethod method) {
        var named = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), EventListener.class);
        return Stream.concat(method.getRawParameterTypes().stream().map(JavaClass::reflect),
                named == null ? Stream.empty() : Arrays.stream(named.classes()))
                .filter(type -> Message.class.isAssignableFrom(type) || type.isAssignableFrom(Message.class))
                .<String>map(Class::getName)
                .toList();
    }
}
