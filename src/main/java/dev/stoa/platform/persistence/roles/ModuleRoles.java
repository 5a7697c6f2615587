package dev.stoa.platform.persistence.roles;

import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes a role for every module found and grants it its own schema. What a module of the ground layer grants to all stands
 * in {@code db/roles/} under that module's name.
 */
public record ModuleRoles(ModuleNames modules, String ownRights, List<String> rightsOfAll) {

    private static final String OWN_RIGHTS = "__role.sql";

    public static ModuleRoles found() {
        String ownRights = "";
        List<String> rightsOfAll = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/roles/*.sql")) {
                String script = file.getContentAsString(StandardCharsets.UTF_8);
                if (OWN_RIGHTS.equals(file.getFilename())) {
                    ownRights = script;
                } else {
                    rightsOfAll.add(script);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what roles are granted", e);
        }
        // Sorted, because it is compared with what an earlier start found.
        return new ModuleRoles(ModuleNames.found(), ownRights, rightsOfAll.stream().sorted().toList());
    }

    /** The roles of some modules: where only those run. */
    public ModuleRoles of(Set<String> some) {
        SortedSet<String> names = new TreeSet<>(modules.names());
        names.retainAll(some);
        return new ModuleRoles(new ModuleNames(modules.root(), names), ownRights, rightsOfAll);
    }

    /**
     * Whether the server has them, they can be taken and reach their schemas: a dump that is restored elsewhere comes without
     * roles, and one that was made or restored without rights comes without those.
     */
    public boolean areOn(DataSource database) {
        return JdbcClient.create(database)
                .sql("""
                        select count(*) from pg_roles role left join pg_namespace on nspname = rolname
                        where rolname = any (?::text[]) and pg_has_role(current_user, role.oid, 'SET')
                            and (nspname is null or has_schema_privilege(role.oid, nspname, 'USAGE'))""")
                .param(roles().toArray(String[]::new))
                .query(Integer.class)
                .single() == roles().size();
    }

    public void putOn(DataSource database) {
        try (var connection = database.getConnection()) {
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            client.sql("select pg_advisory_lock(hashtext('stoa.roles'))").query().listOfRows();
            try {
                create(client, Acting.NOBODY);
                for (String module : modules.names()) {
                    create(client, module);
                    rightsOfAll.forEach(script -> client.sql(script).update());
                }
            } finally {
                client.sql("select pg_advisory_unlock(hashtext('stoa.roles'))").query().listOfRows();
            }
        } catch (SQLException | DataAccessException refused) {
            throw new CannotStart("The roles of the modules cannot be made (" + refused.getMessage() + ")",
                    "Give the database user the right CREATEROLE; if another login made the roles, have it or an administrator"
                            + " grant them WITH ADMIN OPTION; or set stoa.database.roles to off",
                    refused);
        }
    }

    private void create(JdbcClient client, String role) {
        client.sql("select set_config('stoa.module', ?, false)").param(role).query().listOfRows();
        client.sql(ownRights).update();
    }

    private List<String> roles() {
        List<String> roles = new ArrayList<>(modules.names());
        roles.add(Acting.NOBODY);
        return roles;
    }
}
