package dev.stoa.platform.persistence;

import dev.stoa.platform.ContentHash;
import dev.stoa.platform.persistence.roles.ModuleRoles;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mark on a database that it was last migrated with exactly these scripts. Asking the history of each module for that
 * is a sixth of a start, the mark is one query. Whatever differs, be it a script, its name, or another version that migrated
 * in between, breaks the seal, and Flyway looks for itself.
 */
record MigrationSeal(ContentHash scripts) {

    static MigrationSeal of(List<MigrationScript> scripts) {
        return new MigrationSeal(ContentHash.of(scripts));
    }

    /** Of a database whose modules have roles besides. */
    static MigrationSeal of(List<MigrationScript> scripts, ModuleRoles roles) {
        return new MigrationSeal(ContentHash.of(List.of(scripts, roles)));
    }

    boolean isOn(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        boolean anySeal = client.sql("select to_regclass('platform.migration_seal') is not null")
                .query(Boolean.class)
                .single();
        return anySeal && client.sql("select exists (select from platform.migration_seal where scripts = ?)")
                .param(scripts.hex())
                .query(Boolean.class)
                .single();
    }

    void putOn(DataSource database) {
        JdbcClient.create(database)
                .sql("""
                        insert into platform.migration_seal (scripts) values (?)
                        on conflict (only_row) do update set scripts = excluded.scripts, put_at = now()""")
                .param(scripts.hex())
                .update();
    }
}
