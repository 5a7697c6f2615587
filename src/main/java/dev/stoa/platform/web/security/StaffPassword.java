package dev.stoa.platform.web.security;

import dev.stoa.platform.StoaSettings;
import dev.stoa.platform.persistence.StaffAccounts;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The password of staff: from the settings, or else a random one that is made at the first start, shown once and stored as
 * a hash. A password in the settings wins, which is also how a lost one is replaced.
 */
@Component
public class StaffPassword {

    /** Of a random text that nobody knows. */
    private static final String HASH_OF_NOBODY = "{bcrypt}$2a$10$ZjRQhhLNh0shpZYRl13yVuqpa/EM43PFGWouZryJ0Ge2msmlryQV6";

    private final StoaSettings.Admin admin;
    private final StaffAccounts accounts;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    StaffPassword(StoaSettings settings, StaffAccounts accounts) {
        this.admin = settings.admin();
        this.accounts = accounts;
    }

    public String username() {
        return admin.user();
    }

    public boolean isFromSettings() {
        return StringUtils.hasText(admin.password());
    }

    /** Makes a password when there is none yet; it is returned this once. */
    public Optional<String> createIfAbsent() {
        if (isFromSettings() || accounts.passwordHash(admin.user()).isPresent()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return accounts.create(admin.user(), encoder.encode(password)) ? Optional.of(password) : Optional.empty();
    }

    boolean matches(String username, String password) {
        if (isFromSettings() && username.equals(admin.user())) {
            return Digests.sameText(password, String.valueOf(admin.password()));
        }
        // An unknown name costs as much time as a known one.
        String hash = accounts.passwordHash(username).orElse(HASH_OF_NOBODY);
        return encoder.matches(password, hash);
    }
}
