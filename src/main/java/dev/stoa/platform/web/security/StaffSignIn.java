package dev.stoa.platform.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. What was right is remembered for some minutes by a keyed digest: a password hash costs tens of
 * milliseconds of CPU, which a script must not pay for each request. What is remembered also passes while its address is
 * locked, so that nobody behind the same address can lock a running script out.
 */
@Component
class StaffSignIn implements AuthenticationProvider {

    private final StaffPassword staff;
    private final FailedSignIns failures;
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    StaffSignIn(StaffPassword staff, FailedSignIns failures) {
        this.staff = staff;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = Objects.toString(attempt.getCredentials(), "");
        String digest = Digests.of(name + "\n" + password);
        if (right.getIfPresent(digest) == null) {
            check(name, password, address(attempt));
            right.put(digest, true);
        }
        var signedIn = UsernamePasswordAuthenticationToken
                .authenticated(name, null, List.of(new SimpleGrantedAuthority("ROLE_" + SecurityConfiguration.STAFF)));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private void check(String name, String password, String address) {
        failures.countTry(address);
        if (!staff.matches(name, password)) {
            throw new BadCredentialsException("Wrong name or password");
        }
        failures.forgiveTry(address);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
