package dev.stoa.platform.persistence.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.platform.domain.CannotStart;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Roles as a user makes them who is no superuser. They are the server's, so each test cleans up behind itself. */
@Enforces(18)
class ModuleRolesTests {

    private static final String MODULE = "role_test_module";
    private static final String USER = "role_test_user";

    private final TestDatabase database = TestPostgres.empty();
    private final ModuleRoles roles = new ModuleRoles(new ModuleNames("dev.stoa.", new TreeSet<>(List.of(MODULE))),
            ModuleRoles.found().ownRights(), List.of());

    @BeforeEach
    void aUserWhoIsNoSuperuser() throws SQLException {
        administrator("drop role if exists " + MODULE, "drop role if exists " + USER,
                "create role " + USER + " login noinherit createrole password 'test'",
                "grant no_module to " + USER + " with inherit false, set true");
    }

    @AfterEach
    void cleanUp() throws SQLException {
        administrator("drop schema if exists " + MODULE + " cascade", "drop role if exists " + MODULE,
                "drop role if exists " + USER);
    }

    @Test
    void areMadeByAUserWhoMayCreateRoles() {
        assertThat(roles.areOn(users())).isFalse();
        roles.putOn(users());
        assertThat(roles.areOn(users())).isTrue();
        roles.putOn(users()); // once more without harm
    }

    @Test
    void stopTheStartOfAUserWhoMayNotCreateThem() throws SQLException {
        administrator("alter role " + USER + " nocreaterole");
        assertThatThrownBy(() -> roles.putOn(users())).isInstanceOfSatisfying(CannotStart.class,
                problem -> assertThat(problem.mend()).contains("CREATEROLE", "stoa.database.roles"));
    }

    /** A dump without rights, restored on a server that has the roles. */
    @Test
    void areNotOnWhenTheyDoNotReachTheirSchema() throws SQLException {
        roles.putOn(users());
        administrator("create schema " + MODULE + " authorization " + USER);
        assertThat(roles.areOn(users())).isFalse();
        roles.putOn(users());
        assertThat(roles.areOn(users())).isTrue();
    }

    @Test
    void stopTheStartOfAUserWhoseRolesAnotherLoginMade() throws SQLException {
        administrator("create role " + MODULE);
        assertThatThrownBy(() -> roles.putOn(users())).isInstanceOfSatisfying(CannotStart.class,
                problem -> assertThat(problem.mend()).contains("another login", "WITH ADMIN OPTION"));
        administrator("grant " + MODULE + " to " + USER + " with admin option");
        roles.putOn(users());
        assertThat(roles.areOn(users())).isTrue();
    }

    @Test
    void areTakenAsAnAdministratorMadeThem() throws SQLException {
        administrator("alter role " + USER + " nocreaterole", "create role " + MODULE,
                "grant " + MODULE + " to " + USER + " with inherit false, set true");
        roles.putOn(users());
        assertThat(roles.areOn(users())).isTrue();
    }

    @Test
    void areNeverSomebodysLogin() throws SQLException {
        administrator("create role " + MODULE + " login");
        assertThatThrownBy(() -> roles.putOn(users())).isInstanceOf(CannotStart.class)
                .hasMessageContaining("somebody's login");
    }

    private DataSource users() {
        return new DriverManagerDataSource(database.url(), USER, "test");
    }

    private void administrator(String... statements) throws SQLException {
        try (Connection connection = database.connect(); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
