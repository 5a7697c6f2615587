package dev.stoa.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A database of a test's own. Spring tests get one by themselves; a test that starts processes or contexts by hand asks
 * {@link TestPostgres} for one and hands them these three words.
 */
public record TestDatabase(String url, String username, String password) implements JdbcConnectionDetails {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
