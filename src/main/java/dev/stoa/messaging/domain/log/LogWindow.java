package dev.stoa.messaging.domain.log;

import dev.stoa.messaging.MessageLog.LoggedMessage;
import java.util.List;

/**
 * What one statement saw of the log.
 *
 * @param oldestRunning the lowest transaction id that was still running then: all below had ended, and what they committed
 *         was seen ({@code pg_snapshot_xmin})
 * @param messages in the order of positions, with the gaps there are
 */
public record LogWindow(long oldestRunning, List<LoggedMessage> messages) {

    public LogWindow {
        messages = List.copyOf(messages);
    }
}
