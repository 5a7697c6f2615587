package dev.stoa.extraction.data.sql;

import dev.stoa.extraction.data.Modules;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Judges transactions statement by statement, and keeps what is to be said against them. */
public final class Watch {

    /** What watches every Spring test. */
    public static final Watch OF_ALL_TESTS = new Watch();

    private static final String LOG = "messaging";

    private final Queue<String> offences = new ConcurrentLinkedQueue<>();
    private final AtomicLong read = new AtomicLong();

    public DataSource over(DataSource database) {
        return new WatchedDataSource(database, this);
    }

    /** How many statements were looked at. */
    public long statements() {
        return read.get();
    }

    /** What was found since the last time. */
    public List<String> takeOffences() {
        List<String> taken = new ArrayList<>();
        for (var next = offences.poll(); next != null; next = offences.poll()) {
            taken.add(next);
        }
        return taken;
    }

    /** One transaction: what the statements between two commits reach together. */
    final class Transaction {

        private final Set<String> written = new TreeSet<>();

        void saw(String sql, @Nullable String name) {
            read.incrementAndGet();
            try {
                judge(SqlReader.read(sql), name == null ? "a transaction without a name" : name, sql);
            } catch (Unreadable e) {
                offences.add("%s: %s%n    %s".formatted(name, e.getMessage(), sql.strip()));
            }
        }

        private void judge(Footprint footprint, String name, String sql) {
            Set<String> reached = withoutTheLog(footprint.reached());
            Set<String> before = Set.copyOf(written);
            written.addAll(withoutTheLog(footprint.written()));
            if (reached.size() > 1) {
                offend(name, "one statement reaches " + reached, sql);
            } else if (written.size() > 1 && !written.equals(before)) {
                offend(name, "it writes " + written, sql);
            }
            Modules.of(name).ifPresent(module -> {
                if (!Set.of(module).containsAll(reached)) {
                    offend(name, "it is the transaction of " + module + " and reaches " + reached, sql);
                }
            });
        }

        private void offend(String name, String what, String sql) {
            offences.add("%s: %s with%n    %s".formatted(name, what, sql.strip()));
        }

        private static Set<String> withoutTheLog(Set<String> schemas) {
            Set<String> others = new TreeSet<>(schemas);
            others.remove(LOG);
            return others;
        }
    }
}
