package dev.stoa.platform.persistence.roles;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** As whom a connection is asked for, by the code that asks. */
public final class Acting {

    /** The role of those who are no module: it has no rights, so what forgot to say who it is fails. */
    static final String NOBODY = "no_module";

    /** Not a role but the word of SQL for the session's own user: who migrates. */
    static final String LOGIN = "none";

    private static final ScopedValue<String> ROLE = ScopedValue.newInstance();

    private Acting() {}

    /** Migrations are made by the user that signed in, who owns the schemas. */
    public static void asLogin(Runnable work) {
        ScopedValue.where(ROLE, LOGIN).run(work);
    }

    static void begin(@Nullable String module, Runnable work) {
        ScopedValue.where(ROLE, roleOf(module)).run(work);
    }

    static Connection connect(@Nullable String module, Connecting source) throws SQLException {
        return ScopedValue.where(ROLE, roleOf(module)).call(source::connect);
    }

    static String role() {
        return ROLE.orElse(NOBODY);
    }

    private static String roleOf(@Nullable String module) {
        return module == null ? NOBODY : module;
    }

    interface Connecting {

        Connection connect() throws SQLException;
    }
}
