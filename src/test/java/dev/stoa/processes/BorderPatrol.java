package dev.stoa.processes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the borders instead of listing them: every commit of every connection, and every call of a port (an interface of a
 * module's {@code domain} that its {@code integration} package implements).
 */
final class BorderPatrol implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource dataSource) {
            return new Watched(dataSource);
        }
        if (bean.getClass().getPackageName().matches("dev\\.stoa\\.\\w+\\.integration")) {
            var ports = Arrays.stream(bean.getClass().getInterfaces())
                    .filter(port -> port.getPackageName().matches("dev\\.stoa\\.\\w+\\.domain"))
                    .toArray(Class<?>[]::new);
            return ports.length == 0
                    ? bean
                    : Proxy.newProxyInstance(getClass().getClassLoader(), ports,
                            (proxy, method, arguments) -> call(bean, method, arguments));
        }
        return bean;
    }

    private static Object call(Object port, Method method, Object[] arguments) throws Throwable {
        var border = "call " + method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var outside = !method.isDefault() && method.getDeclaringClass() != Object.class;
        if (outside) {
            Borders.cross("before " + border);
        }
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            if (outside) {
                Borders.cross("after " + border);
            }
        }
    }

    /** A data source whose connections tell of their commits. */
    private static final class Watched extends DelegatingDataSource {

        Watched(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Connection.class},
                    (proxy, method, arguments) -> watch(connection, method, arguments));
        }

        private static Object watch(Connection connection, Method method, Object[] arguments) throws Throwable {
            var commit = method.getName().equals("commit");
            var border = "commit " + TransactionSynchronizationManager.getCurrentTransactionName();
            if (commit) {
                Borders.cross("before " + border);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (commit) {
                    Borders.cross("after " + border);
                }
            }
        }
    }
}
