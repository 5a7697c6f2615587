package dev.stoa.architecture.reading;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.extraction.found.FoundModules;

/** Reads everything, once per test run. */
public final class ArchitectureReading {

    private ArchitectureReading() {}

    public static Architecture ofStoa() {
        return Holder.STOA;
    }

    private static Architecture read() {
        var application = FoundModules.ofStoa();
        var sources = Sources.ofStoa();
        var messages = new MessageReading(application, sources).messages();
        var rules = RuleReading.rules();
        var tables = TableReading.bySchema();
        var scores = new ScoreReading(application, rules, messages, tables);
        return new Architecture(new ModuleReading(application, sources, tables, scores).modules(), messages,
                new CallReading(application).calls(), rules);
    }

    private static final class Holder {
        static final Architecture STOA = read();
    }
}
