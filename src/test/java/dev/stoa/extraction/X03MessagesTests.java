package dev.stoa.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.stoa.extraction.ExtractionRule.X3;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.RawValues;
import dev.stoa.extraction.personal.PersonalNames;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Messages are records of raw values in {@code events} or {@code commands}, under a stable name that begins with their
 * module, and nothing in them is called as personal data is. {@link X03PersonInTheLogTests} looks at their values.
 */
@Enforces({1, 17})
class X03MessagesTests {

    private final FoundModules stoa = FoundModules.ofStoa();
    private final FoundModules planted = FoundModules.planted();
    private final PersonalNames names = PersonalNames.of(stoa);

    @Test
    void messagesAreRecordsInTheirPackagesWithAStableName() {
        Verdict.holds(X3, wronglyDeclared(stoa));
    }

    @Test
    void messagesCarryRawValues() {
        Verdict.holds(X3, otherThanRawValues(stoa));
    }

    @Test
    void nothingInMessagesIsCalledAsPersonalDataIs() {
        Verdict.holds(X3, Exceptions.to(X3).judge(personalByName(stoa)));
    }

    @Test
    @Plants(ExtractionRule.X3)
    void seesMessagesThatAreNoRecordsOrHaveNoNameOfTheirOwn() {
        Verdict.catches(wronglyDeclared(planted), "events.Unnamed is no record", "events.Unnamed has no type name",
                "events.Unnamed lies in gossip.events", "is called elsewhere.WronglyNamed",
                "gossip.PersonNamed is the name of 2 messages");
    }

    @Test
    @Plants(ExtractionRule.X3)
    void seesWhatIsNoRawValue() {
        Verdict.catches(otherThanRawValues(planted), "AnythingTold.what is java.lang.Object", "AnythingTold.more is ?",
                "ForeignTold.neighbor is dev.planted.gossip.domain.Neighbor", "events.Unnamed is");
    }

    @Test
    @Plants(ExtractionRule.X3)
    void seesPersonalDataByNameAtAnyDepth() {
        Verdict.catches(personalByName(planted).values(), "PersonNamed.contactEmail", "PersonNamed.phone",
                "PersonHidden.hints.city");
    }

    @Test
    @Plants(ExtractionRule.X3)
    void seesAnExceptionThatIsStale() {
        var stale = "X3 | catalog.ProductForgotten.name | docs/adr/0003-our-own-message-log.md | was a product once";
        Verdict.catches(Exceptions.to(X3, List.of(stale)).judge(Map.of()), "catalog.ProductForgotten.name");
    }

    private static List<String> wronglyDeclared(FoundModules application) {
        var users = application.messages()
                .stream()
                .filter(type -> type.isAnnotationPresent(MessageType.class))
                .collect(Collectors.groupingBy(type -> type.getAnnotation(MessageType.class).value(),
                        Collectors.counting()));
        return Verdict.offenders(classes().that(FoundModules.areMessages())
                .should(new ArchCondition<>("be records in their packages with a stable name") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var module = application.of(type).map(FoundModule::name).orElse("");
                        say(events, type, !type.isRecord(), "%s is no record".formatted(type.getName()));
                        var home = module + (type.isAssignableTo(Command.class) ? ".commands" : ".events");
                        say(events, type, !type.getPackageName().equals(application.root() + "." + home),
                                "%s lies in %s, not in %s".formatted(type.getName(),
                                        type.getPackageName().substring(application.root().length() + 1), home));
                        if (!type.isAnnotatedWith(MessageType.class)) {
                            say(events, type, true, "%s has no type name".formatted(type.getName()));
                            return;
                        }
                        var name = type.getAnnotationOfType(MessageType.class).value();
                        say(events, type, !name.matches(module + "\\.[A-Z][A-Za-z]+"),
                                "%s is called %s".formatted(type.getName(), name));
                        say(events, type, users.getOrDefault(name, 0L) > 1,
                                "%s is the name of %d messages: %s".formatted(name, users.get(name), type.getName()));
                    }
                }), application.classes());
    }

    private static List<String> otherThanRawValues(FoundModules application) {
        return Verdict.offenders(classes().that(FoundModules.areMessages())
                .should(new ArchCondition<>("carry raw values") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        RawValues.of(type.reflect()).offences().forEach(offence -> say(events, type, true, offence));
                    }
                }), application.classes());
    }

    /** By the message's type name and the component's path. */
    private Map<String, String> personalByName(FoundModules application) {
        var offences = new TreeMap<String, String>();
        DescribedPredicate<JavaClass> named = FoundModules.areMessages()
                .and(DescribedPredicate.describe("have a name", type -> type.isAnnotatedWith(MessageType.class)));
        application.classes()
                .that(named)
                .forEach(type -> RawValues.of(type.reflect())
                        .components()
                        .forEach((path,
                                component) -> {
                            if (names.isPersonal(component)) {
                                var offender = type.getAnnotationOfType(MessageType.class).value() + "." + path;
                                offences.put(offender,
                                        "%s.%s is called as personal data is (%s)".formatted(type.getName(), path,
                                                offender));
                            }
                        }));
        return offences;
    }

    private static void say(ConditionEvents events, JavaClass type, boolean violated, String offence) {
        if (violated) {
            events.add(SimpleConditionEvent.violated(type, offence));
        }
    }
}
