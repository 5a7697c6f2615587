package dev.stoa.messaging.application.reading;

import dev.stoa.messaging.MessageLog;
import dev.stoa.messaging.domain.log.Horizon;
import dev.stoa.messaging.domain.log.Horizon.Mark;
import dev.stoa.messaging.domain.log.LogWindow;
import dev.stoa.messaging.domain.log.LogWindows;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/** Reads the log without skipping and without stalling, by the rule of {@link Horizon}, which all readers here share. */
@Service
class CompleteLog implements MessageLog {

    private static final int MOST = 10_000;

    private final LogWindows windows;
    private final AtomicReference<Horizon> horizon = new AtomicReference<>(Horizon.NONE);

    CompleteLog(LogWindows windows) {
        this.windows = windows;
    }

    @Override
    public LogBatch readAfter(long position, int limit) {
        if (position < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "Read after a position of 0 or more, 1 to " + MOST + " messages at once");
        }
        var window = windows.after(position, limit);
        var certain = certain(position, window);
        if (certain.isEmpty() && !window.messages().isEmpty()) {
            mark(window);
            certain = certain(position, windows.after(position, limit));
        }
        return new LogBatch(certain, certain.isEmpty() ? position : certain.getLast().position());
    }

    private List<LoggedMessage> certain(long position, LogWindow window) {
        return horizon.getAndUpdate(known -> known.seenIn(window)).certain(position, window);
    }

    /** Called after the gap was seen, never before: that is what makes the id a bound. */
    private void mark(LogWindow window) {
        if (horizon.get().pending() == null) {
            var mark = new Mark(window.messages().getLast().position(), windows.drawTransactionId());
            horizon.updateAndGet(known -> known.awaiting(mark));
        }
    }
}
