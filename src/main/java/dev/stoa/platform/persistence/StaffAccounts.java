package dev.stoa.platform.persistence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Staff who sign in with a password that Stoa made for them. */
@Repository
public class StaffAccounts {

    private final JdbcClient database;

    StaffAccounts(JdbcClient database) {
        this.database = database;
    }

    public Optional<String> passwordHash(String username) {
        return database.sql("select password_hash from platform.staff_account where username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** Whether it was created: of several instances that start together, one does. */
    public boolean create(String username, String passwordHash) {
        return database.sql("""
                insert into platform.staff_account (username, password_hash) values (?, ?)
                on conflict do nothing""").param(username).param(passwordHash).update() == 1;
    }
}
