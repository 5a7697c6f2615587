package dev.stoa.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static dev.stoa.extraction.ExtractionRule.X5;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.ListenerIds;
import dev.stoa.extraction.golden.KnownIds;
import dev.stoa.messaging.Message;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;

/**
 * Every listener has an id of its own, {@code module.what-it-does}, which says nothing of its class; there is no other way
 * to listen to a message; and an id that was ever used stays, because open deliveries are stored under it.
 */
@Enforces(17)
class X05ListenerIdsTests {

    private static final Pattern STABLE = Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The log itself hears every message, which is how it gets there. */
    private static final DescribedPredicate<JavaClass> DO_NOT_BELONG_TO_THE_LOG = DescribedPredicate.describe(
            "do not belong to the log", type -> !type.getPackageName().startsWith(Message.class.getPackageName()));

    private final FoundModules stoa = FoundModules.ofStoa();
    private final FoundModules planted = FoundModules.planted();

    @Test
    void idsAreStableUniqueAndOfTheirModule() {
        Verdict.holds(X5, wronglyIdentified(stoa));
    }

    @Test
    void nothingListensWithoutAnId() {
        Verdict.holds(X5, listeningWithoutId(stoa));
    }

    /** New ids are added by {@code mvn test -Dtest=X05ListenerIdsTests -Dstoa.golden.refresh}; none is ever taken out by it. */
    @Test
    void idsThatWereEverUsedAreStillThere() {
        Verdict.holds(X5, KnownIds.compare(new TreeSet<>(ListenerIds.of(stoa).keySet())));
    }

    @Test
    @Plants(ExtractionRule.X5)
    void seesIdsThatAreTwiceForeignOrMadeOfAClassName() {
        Verdict.catches(wronglyIdentified(planted), "deaf.hears-twice is the id of 2 listeners",
                "gossip.hears-as-another", "dev.planted.deaf.application.Ears.byClassName");
    }

    @Test
    @Plants(ExtractionRule.X5)
    void seesListenersWithoutId() {
        Verdict.catches(listeningWithoutId(planted), "Ears.withoutId", "Ears.withoutParameter", "Ears$Whole");
    }

    @Test
    @Plants(ExtractionRule.X5)
    void seesAnIdThatWasRenamed() {
        var renamed = new TreeSet<>(ListenerIds.of(stoa).keySet());
        var first = renamed.removeFirst();
        renamed.add(first + "-later");
        Verdict.catches(KnownIds.differences(renamed), first);
    }

    private static List<String> wronglyIdentified(FoundModules application) {
        var ids = ListenerIds.of(application);
        return Verdict.offenders(methods().that(ListenerIds.areListeners())
                .should(new ArchCondition<>("have a stable id of their own") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var id = ListenerIds.idOf(method);
                        var module = application.of(method.getOwner()).map(FoundModule::name).orElse("");
                        if (!STABLE.matcher(id).matches() || !id.startsWith(module + ".")) {
                            events.add(SimpleConditionEvent.violated(method,
                                    "%s has the id %s, which is not %s.what-it-does".formatted(method.getFullName(), id,
                                            module)));
                        }
                        var owners = ids.getOrDefault(id, List.of());
                        if (owners.size() > 1) {
                            events.add(SimpleConditionEvent.violated(method, "%s is the id of %d listeners: %s"
                                    .formatted(id, owners.size(), method.getFullName())));
                        }
                    }
                }), application.classes());
    }

    /** A plain event listener is called in the publisher's transaction, and a class is no listener that a delivery names. */
    private static List<String> listeningWithoutId(FoundModules application) {
        var methods = Verdict.offenders(methods().that(ListenerIds.listenToEventsOtherwise())
                .should(new ArchCondition<>("listen to no message") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        ListenerIds.messagesHeardBy(method)
                                .forEach(message -> events.add(SimpleConditionEvent.violated(
                                        method,
                                        "%s listens to %s without an id".formatted(method.getFullName(), message))));
                    }
                })
                .allowEmptyShould(true), application.classes());
        var types = Verdict.offenders(classes().that()
                .areAssignableTo(ApplicationListener.class)
                .and(DO_NOT_BELONG_TO_THE_LOG)
                .should(new ArchCondition<>("listen to no message") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getInterfaces()
                                .stream()
                                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                                .filter(involved -> involved.isAssignableTo(Message.class))
                                .forEach(message -> events.add(SimpleConditionEvent.violated(type,
                                        "%s listens to %s without an id".formatted(type.getName(),
                                                message.getName()))));
                    }
                })
                .allowEmptyShould(true), application.classes());
        return Stream.concat(methods.stream(), types.stream()).toList();
    }
}
