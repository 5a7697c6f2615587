package dev.stoa.platform.application;

import dev.stoa.platform.web.security.StaffPassword;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Says where to look and how to sign in, when everything is up. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            String site = "http://localhost:" + context.getWebServer().getPort();
            StaffPassword staff = event.getApplicationContext().getBean(StaffPassword.class);
            System.out.println(words(site, staff));
        }
    }

    private static String words(String site, StaffPassword staff) {
        return """

                Stoa is open.
                  Shop      %1$s/api/store/v1/products?market=DE
                  API page  %1$s/docs
                  Health    %1$s/actuator/health/readiness
                  Staff     %1$s/login as %2$s, %3$s
                """.formatted(site, staff.username(), password(staff));
    }

    private static String password(StaffPassword staff) {
        if (staff.isFromSettings()) {
            return "with the password of the settings";
        }
        Optional<String> made = staff.createIfAbsent();
        return made.map(password -> "password " + password + " (made now and shown only this once)")
                .orElse("with the password that was shown at the first start (lost? set STOA_ADMIN_PASSWORD to a new one)");
    }
}
