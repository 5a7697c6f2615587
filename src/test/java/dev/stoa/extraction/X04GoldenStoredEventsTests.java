package dev.stoa.extraction;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static dev.stoa.extraction.ExtractionRule.X4;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.GoldenFiles;
import dev.stoa.extraction.golden.StoredForm;
import dev.stoa.ordering.persistence.StoredOrderEvents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What an event-sourced module stores for itself is golden too, in {@code src/test/resources/golden-stored}, apart from the
 * messages: it is nobody else's, and changes for its own reasons. Refreshed as messages are.
 */
@Enforces(17)
class X04GoldenStoredEventsTests {

    private static final GoldenFiles FILES = new GoldenFiles(GoldenFile.ROOT_OF_STORED);

    private final FoundModules stoa = FoundModules.ofStoa();

    @Test
    void everyStoredEventIsWrittenAsItsGoldenFileSaysAndOldOnesAreRead() {
        Verdict.holds(X4, FILES.compare(StoredOrderEvents.all()));
    }

    /** Found by what they are: sealed {@code …Event}s of a domain. Whoever adds one adds its form above. */
    @Test
    void everyStoredEventOfEveryModuleIsCovered() {
        Verdict.holds(X4, uncovered(StoredOrderEvents.all()));
    }

    @Test
    @Plants(ExtractionRule.X4)
    void seesAStoredEventThatIsNotCovered() {
        var fewer = new ArrayList<>(StoredOrderEvents.all());
        var gone = fewer.removeFirst();
        Verdict.catches(uncovered(fewer), gone.type().getName());
        Verdict.catches(FILES.differences(fewer), gone.word() + ".json", gone.word() + "-1.json");
    }

    private List<String> uncovered(List<StoredForm<?>> forms) {
        Set<Class<?>> covered = forms.stream().map(StoredForm::type).collect(Collectors.toSet());
        return stoa.classes()
                .that(describe("are stored events", X04GoldenStoredEventsTests::isStoredEvent))
                .stream()
                .flatMap(type -> Arrays.stream(type.reflect().getPermittedSubclasses()))
                .filter(type -> !covered.contains(type))
                .map(type -> type.getName() + " is stored and has no golden form")
                .toList();
    }

    private static boolean isStoredEvent(JavaClass type) {
        return type.getPackageName().contains(".domain") && type.getSimpleName().endsWith("Event")
                && type.reflect().isSealed();
    }
}
