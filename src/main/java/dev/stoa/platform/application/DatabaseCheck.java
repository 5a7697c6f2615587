package dev.stoa.platform.application;

import dev.stoa.platform.domain.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Finds a database that cannot be used, and says so in fewer words than a connection pool would. */
final class DatabaseCheck {

    private static final int OLDEST = 18;

    private DatabaseCheck() {}

    static void check(String url, Environment settings) {
        String name = withoutSecrets(url);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("The database " + name + " is not PostgreSQL",
                    "Set SPRING_DATASOURCE_URL to jdbc:postgresql://host:port/database");
        }
        try (Connection connection = DriverManager.getConnection(url, login(settings))) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The database " + name + " is PostgreSQL " + version,
                        "Stoa needs PostgreSQL " + OLDEST
                                + " or later: upgrade it, or set SPRING_DATASOURCE_URL to another");
            }
        } catch (SQLException e) {
            throw explained(name, e);
        }
    }

    private static CannotStart explained(String name, SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return switch (state) {
            case "28P01", "28000" -> new CannotStart("The database " + name + " refuses this user or password",
                    "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD", e);
            case "3D000" -> new CannotStart("There is no database " + name,
                    "Create it, or correct SPRING_DATASOURCE_URL", e);
            case "08001", "08004", "08006" -> new CannotStart("The database " + name + " cannot be reached",
                    "Start it, or correct SPRING_DATASOURCE_URL", e);
            default -> new CannotStart("The database " + name + " cannot be used (" + e.getMessage() + ")",
                    "Mend that, or correct SPRING_DATASOURCE_URL", e);
        };
    }

    private static Properties login(Environment settings) {
        Properties login = new Properties();
        set(login, "user", settings.getProperty("spring.datasource.username"));
        set(login, "password", settings.getProperty("spring.datasource.password"));
        set(login, "connectTimeout", "5");
        set(login, "socketTimeout", "10");
        return login;
    }

    private static void set(Properties login, String name, @Nullable String value) {
        if (value != null) {
            login.setProperty(name, value);
        }
    }

    /** A URL may carry a password among its parameters. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
