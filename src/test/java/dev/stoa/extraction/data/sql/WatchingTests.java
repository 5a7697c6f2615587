package dev.stoa.extraction.data.sql;

import dev.stoa.extraction.ExtractionRule;
import java.util.List;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Rule X7 in every Spring test: whichever test makes a transaction offend, fails with the rule and the statement. */
final class WatchingTests implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        fail();
    }

    /** What went on behind the last method. */
    @Override
    public void afterTestClass(TestContext test) {
        fail();
    }

    private static void fail() {
        List<String> offences = Watch.OF_ALL_TESTS.takeOffences();
        if (!offences.isEmpty()) {
            throw new AssertionError(ExtractionRule.X7.violatedBy(offences));
        }
    }
}
