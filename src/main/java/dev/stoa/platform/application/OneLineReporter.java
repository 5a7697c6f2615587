package dev.stoa.platform.application;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on one line of the standard error why Stoa does not start, and the mend. Spring Boot's own report is silenced. */
class OneLineReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String mend = analysis.getAction() == null ? "" : " " + sentence(analysis.getAction());
        System.err.println("Stoa cannot start: " + sentence(analysis.getDescription()) + mend);
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.matches(".*[.…]") ? line : line + ".";
    }
}
