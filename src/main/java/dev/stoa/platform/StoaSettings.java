package dev.stoa.platform;

import dev.stoa.platform.domain.CannotStart;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of this process that are Stoa's own. They check themselves, so that a wrong one ends the start before it has
 * cost anything.
 *
 * @param dataDir where the embedded database and uploads live
 * @param demo what an empty shop is filled with
 * @param admin the first staff account
 * @param modules which modules run here: {@code *}, all of them
 * @param database how modules reach their tables
 */
@ConfigurationProperties("stoa")
public record StoaSettings(@DefaultValue("./stoa-data") String dataDir, @DefaultValue Demo demo,
        @DefaultValue Admin admin, @DefaultValue("*") String modules, @DefaultValue Database database) {

    public StoaSettings {
        try {
            require(!dataDir.isBlank() && Path.of(dataDir).getNameCount() > 0, "stoa.data-dir", "a directory");
        } catch (InvalidPathException e) {
            throw new CannotStart("stoa.data-dir is no path (" + e.getReason() + ")", "Set it to a directory", e);
        }
        // A process with some of the modules is still to come; running all of them instead would be a surprise.
        require(modules.equals("*"), "stoa.modules", "*");
    }

    public Path dataDirectory() {
        return Path.of(dataDir);
    }

    /**
     * The demo shop.
     *
     * @param products how many products an empty shop is filled with; 0 leaves it empty
     */
    public record Demo(@DefaultValue("1000") int products) {

        private static final int MOST = 1_000_000;

        public Demo {
            require(products >= 0 && products <= MOST, "stoa.demo.products", "a number from 0 to " + MOST);
        }
    }

    /**
     * The first staff account.
     *
     * @param password null or empty: a random one is made and printed once
     */
    public record Admin(@DefaultValue("admin") String user, @Nullable String password) {

        public Admin {
            require(!user.isBlank() && user.indexOf(':') < 0, "stoa.admin.user", "a name without colons");
        }
    }

    /**
     * How modules reach their tables.
     *
     * @param roles whether each transaction is done under its module's role; see docs/adr/0018-a-role-per-module.md
     */
    public record Database(@DefaultValue("off") Roles roles) {}

    /** Who does a module's transactions. */
    public enum Roles {
        /** The user that signed in, who may do everything. */
        OFF,
        /** The module's own role, which sees its own schema and the log. */
        ENFORCED;

        public boolean areEnforced() {
            return this == ENFORCED;
        }
    }

    private static void require(boolean valid, String setting, String what) {
        if (!valid) {
            throw new CannotStart("The value of " + setting + " cannot be used", "Set it to " + what);
        }
    }
}
