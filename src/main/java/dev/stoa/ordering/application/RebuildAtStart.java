package dev.stoa.ordering.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** For operators: {@code --stoa.ordering.rebuild-history=true} makes the history anew before this instance is ready. */
@Component
@ConditionalOnBooleanProperty("stoa.ordering.rebuild-history")
class RebuildAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildAtStart.class);

    private final HistoryRebuild history;

    RebuildAtStart(HistoryRebuild history) {
        this.history = history;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("Rebuilt the history of {} orders", history.rebuild());
    }
}
