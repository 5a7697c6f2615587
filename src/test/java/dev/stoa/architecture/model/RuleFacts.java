package dev.stoa.architecture.model;

import java.util.List;

/**
 * A rule that keeps every module ready to leave.
 *
 * @param tests that hold every module against it, as {@code class.method}
 * @param plants tests that break it on purpose and show that the others would see it
 */
public record RuleFacts(String name, String rule, String reason, List<String> tests, List<String> plants) {}
