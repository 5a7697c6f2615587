package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.stoa.architecture.model.CallFacts;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.messaging.Message;
import java.util.List;
import java.util.stream.Stream;

/** Calls of interfaces in other modules' base packages, method references among them. */
record CallReading(FoundModules application) {

    List<CallFacts> calls() {
        return application.classes().stream().flatMap(this::callsFrom).distinct().sorted().toList();
    }

    /** An interface that is there to be called. */
    static boolean isOffered(JavaClass type) {
        return type.isInterface() && !type.isAnnotation() && type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info") && !type.isAssignableTo(Message.class) && !type.isAnnotatedWith(FunctionalInterface.class);
    }

    private Stream<CallFacts> callsFrom(JavaClass type) {
        var caller = application.of(type);
        return caller.isEmpty()
                ? Stream.empty()
                : Stream.<JavaAccess<?>>concat(type.getMethodCallsFromSelf().stream(),
                        type.getMethodReferencesFromSelf().stream())
                        .filter(call -> isOffered(call.getTargetOwner()))
                        .flatMap(call -> application.of(call.getTargetOwner())
                                .filter(callee -> callee.isBase(call.getTargetOwner()))
                                .filter(callee -> !callee.equals(caller.get()))
                                .map(callee -> new CallFacts(caller.get().name(), callee.name(),
                                        call.getTargetOwner().getSimpleName(), call.getTarget().getName()))
                                .stream());
    }
}
