package dev.stoa.platform.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Tells trouble of the database that passes by itself from a mistake of ours. By SQLSTATE, because Spring's classes differ
 * by where the trouble is met (opening a transaction, in a statement, at commit).
 */
final class DatabaseTrouble {

    /** Connection lost, transaction to be repeated, out of resources, operator's intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");
    /** Lock not available; idle in transaction, transaction timeout. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25P03", "25P04");

    private DatabaseTrouble() {}

    static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // An exhausted connection pool says so without a state.
            if (cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql && passes(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    static boolean isLostUpdate(Throwable failure) {
        return failure instanceof OptimisticLockingFailureException;
    }

    static String describe(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure).toString();
    }

    private static boolean passes(@Nullable String state) {
        return state != null && state.length() == 5
                && (PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2)));
    }
}
