package dev.stoa.extraction.data.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the watch of each statement, in whatever way it is sent. */
final class WatchedDataSource extends DelegatingDataSource {

    private static final Set<String> ENDS = Set.of("commit", "rollback", "close");

    private final Watch watch;

    WatchedDataSource(DataSource target, Watch watch) {
        super(target);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new WatchedConnection(super.getConnection()).proxy();
    }

    /** A statement with auto-commit is a transaction of its own; otherwise one lasts to its commit or rollback. */
    private final class WatchedConnection {

        private final Connection connection;
        private boolean autoCommit;
        private Watch.Transaction transaction = watch.new Transaction();

        WatchedConnection(Connection connection) throws SQLException {
            this.connection = connection;
            this.autoCommit = connection.getAutoCommit();
        }

        Connection proxy() {
            return proxyOf(Connection.class, connection, this::call);
        }

        private void call(Method method, @Nullable Object @Nullable [] arguments) {
            if (method.getName().equals("setAutoCommit") && arguments != null) {
                autoCommit = Boolean.TRUE.equals(arguments[0]);
                transaction = watch.new Transaction();
            } else if (ENDS.contains(method.getName()) && (arguments == null || arguments.length == 0)) {
                transaction = watch.new Transaction();
            }
            see(method, arguments);
        }

        /** Prepared ones are seen when they are prepared, others when they are executed or added to a batch. */
        private void see(Method method, @Nullable Object @Nullable [] arguments) {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                    && method.getName().matches("prepareStatement|prepareCall|execute\\w*|addBatch")) {
                if (autoCommit) {
                    transaction = watch.new Transaction();
                }
                transaction.saw(sql, TransactionSynchronizationManager.getCurrentTransactionName());
            }
        }

        private <T> T proxyOf(Class<T> type, T target, Seeing seeing) {
            return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{type},
                    (_, method, arguments) -> {
                        seeing.see(method, arguments);
                        try {
                            Object answer = method.invoke(target, arguments);
                            return type == Connection.class && answer instanceof Statement statement
                                    && method.getName().equals("createStatement")
                                            ? proxyOf(Statement.class, statement, this::see)
                                            : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    /** Called before a method is. */
    private interface Seeing {

        void see(Method method, @Nullable Object @Nullable [] arguments);
    }
}
