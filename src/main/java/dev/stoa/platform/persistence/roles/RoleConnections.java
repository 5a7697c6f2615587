package dev.stoa.platform.persistence.roles;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that have the role of whoever asks. The role is the session's, not the transaction's, and is kept
 * when the connection goes back to the pool: only who gets one that served another module last pays a round trip for it.
 * It is set before a transaction begins, so a rollback does not undo it.
 */
final class RoleConnections extends DelegatingDataSource {

    private final Map<Connection, String> roles = Collections.synchronizedMap(new WeakHashMap<>());

    RoleConnections(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            become(Acting.role(), connection);
            return connection;
        } catch (SQLException | RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    private void become(String role, Connection connection) throws SQLException {
        Connection session = connection.unwrap(Connection.class);
        if (!role.equals(roles.get(session))) {
            roles.remove(session);
            try (var statement = connection.prepareStatement("select set_config('role', ?, false)")) {
                statement.setString(1, role);
                statement.execute();
            }
            roles.put(session, role);
        }
    }
}
