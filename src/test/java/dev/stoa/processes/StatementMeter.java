package dev.stoa.processes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts statements and commits of the modules' transactions at JDBC; what the log and the clocks do by themselves is left out. */
final class StatementMeter implements BeanPostProcessor {

    private static final String OWN_WORK = "dev\\.stoa\\.(?!messaging\\.).*(?<!DeadlineWatch\\.tick)";

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();

    void reset() {
        statements.set(0);
        commits.set(0);
    }

    Cost cost() {
        return new Cost(statements.get(), commits.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Metered(dataSource) : bean;
    }

    private void count(AtomicInteger counter) {
        var transaction = TransactionSynchronizationManager.getCurrentTransactionName();
        if (transaction != null && transaction.matches(OWN_WORK)) {
            counter.incrementAndGet();
        }
    }

    private static Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What something took. */
    record Cost(int statements, int commits) {}

    private final class Metered extends DelegatingDataSource {

        Metered(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (method, arguments) -> {
                if (method.getName().equals("commit")) {
                    count(commits);
                }
                var answer = call(connection, method, arguments);
                return answer instanceof PreparedStatement statement ? metered(statement) : answer;
            });
        }

        private PreparedStatement metered(PreparedStatement statement) {
            return proxy(PreparedStatement.class, (method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    count(statements);
                }
                return call(statement, method, arguments);
            });
        }

        private static <T> T proxy(Class<T> type, Call call) {
            return type.cast(Proxy.newProxyInstance(StatementMeter.class.getClassLoader(), new Class<?>[]{type},
                    (_, method, arguments) -> call.make(method, arguments)));
        }
    }

    /** A call that is passed on. */
    private interface Call {

        @Nullable
        Object make(Method method, Object @Nullable [] arguments) throws Throwable;
    }
}
