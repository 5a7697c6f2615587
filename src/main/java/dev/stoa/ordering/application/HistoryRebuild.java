package dev.stoa.ordering.application;

import dev.stoa.ordering.domain.OrderHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the history view anew from the events, after its form or its words have changed. */
@Service
class HistoryRebuild {

    private final OrderHistory history;

    HistoryRebuild(OrderHistory history) {
        this.history = history;
    }

    /** Says how many orders there are. */
    @Transactional
    int rebuild() {
        return history.rebuild();
    }
}
