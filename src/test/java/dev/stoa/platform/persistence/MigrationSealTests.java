package dev.stoa.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.persistence.roles.ModuleRoles;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationSealTests {

    private final DataSource database = migrated();
    private final MigrationSeal seal = MigrationSeal.of(MigrationScript.all());

    @Test
    void isPutOnADatabaseThatWasMigrated() {
        assertThat(seal.isOn(database)).isTrue();
    }

    @Test
    void isBrokenByAnotherScript() {
        List<MigrationScript> grown = new ArrayList<>(MigrationScript.all());
        grown.add(new MigrationScript("cart", "V99__later.sql", "select 1"));
        List<MigrationScript> changed = new ArrayList<>(MigrationScript.all());
        changed.set(0, new MigrationScript(changed.getFirst().module(), changed.getFirst().name(), "select 1"));

        assertThat(MigrationSeal.of(grown).isOn(database)).isFalse();
        assertThat(MigrationSeal.of(changed).isOn(database)).isFalse();
    }

    @Test
    void isBrokenByAnotherVersionThatMigratedInBetween() {
        MigrationSeal other = MigrationSeal.of(List.of());
        other.putOn(database);

        assertThat(other.isOn(database)).isTrue();
        assertThat(seal.isOn(database)).isFalse();
    }

    @Test
    void sparesTheHistoriesAsLongAsItHolds() {
        sql("drop schema cart cascade");
        sql("drop table public.flyway_schema_history_cart");

        migrate();
        assertThat(exists("public.flyway_schema_history_cart")).isFalse();

        sql("delete from platform.migration_seal");
        migrate();
        assertThat(exists("public.flyway_schema_history_cart")).isTrue();
        assertThat(seal.isOn(database)).isTrue();
    }

    @Test
    void isBrokenWhenModulesGetRoles() {
        var roles = ModuleRoles.found();
        assertThat(roles.areOn(database)).isTrue();
        assertThat(MigrationSeal.of(MigrationScript.all(), roles).isOn(database)).isFalse();

        ModuleMigrations.strategy(roles)
                .migrate(Flyway.configure().dataSource(database).locations("classpath:db/migration").load());

        assertThat(MigrationSeal.of(MigrationScript.all(), roles).isOn(database)).isTrue();
        assertThat(seal.isOn(database)).isFalse();
    }

    private void migrate() {
        ModuleMigrations.strategy()
                .migrate(Flyway.configure().dataSource(database).locations("classpath:db/migration").load());
    }

    private boolean exists(String table) {
        return JdbcClient.create(database)
                .sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private void sql(String statement) {
        JdbcClient.create(database).sql(statement).update();
    }

    private static DataSource migrated() {
        TestDatabase database = TestPostgres.migrated();
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }
}
