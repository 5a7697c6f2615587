package dev.stoa.architecture.reading;

import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.architecture.model.RuleFacts;
import dev.stoa.architecture.model.Score;
import dev.stoa.extraction.data.calls.RemoteCalls;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many things of a module the tests of each rule look at. That they hold is what the build says by being green. */
record ScoreReading(FoundModules application, List<RuleFacts> rules, List<MessageFacts> messages,
        Map<String, List<String>> tables) {

    private static final Path EXCEPTIONS = Path.of("src", "test", "resources", "extraction", "exceptions.txt");

    Map<String, Score> of(FoundModule module) {
        Map<String, Score> scores = new LinkedHashMap<>();
        rules.forEach(rule -> scores.put(rule.name(),
                rule.tests().isEmpty() ? Score.NOT_YET : score(rule.name(), module)));
        return scores;
    }

    private Score score(String rule, FoundModule module) {
        int excused = excused(rule, module);
        return switch (rule) {
            case "X2" -> Score.of(typesOf(module), "type of the base package", excused);
            case "X3", "X4" -> Score.of(messagesOf(module), "message", excused);
            case "X5", "X6" -> Score.of(listenersOf(module), "listener", excused);
            case "X7", "X8" -> Score.of(tables.getOrDefault(module.name(), List.of()).size(), "table", excused);
            case "X9" -> Score.of(module.ground() ? 0 : 1, "process", excused);
            case "X11" -> Score.of(methodsOf(module), "method", excused);
            default -> Score.of(1, "module", excused);
        };
    }

    private int typesOf(FoundModule module) {
        return (int) application.classes()
                .stream()
                .filter(module::isBase)
                .filter(type -> !type.getSimpleName().equals("package-info") && !type.isAnonymousClass())
                .count();
    }

    private int messagesOf(FoundModule module) {
        return (int) messages.stream().filter(message -> message.module().equals(module.name())).count();
    }

    private int listenersOf(FoundModule module) {
        return (int) messages.stream()
                .flatMap(message -> message.listeners().stream())
                .filter(listener -> listener.module().equals(module.name()))
                .count();
    }

    private static int methodsOf(FoundModule module) {
        return (int) RemoteCalls.offered()
                .stream()
                .filter(method -> module.holdsPackage(method.getDeclaringClass().getPackageName()))
                .count();
    }

    private static int excused(String rule, FoundModule module) {
        try (var lines = Files.lines(EXCEPTIONS)) {
            return (int) lines.filter(line -> line.startsWith(rule + " | " + module.name() + ".")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
