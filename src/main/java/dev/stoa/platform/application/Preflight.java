package dev.stoa.platform.application;

import dev.stoa.platform.StoaSettings;
import dev.stoa.platform.integration.StartingPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Looks for what would stop the start seconds later, and gets the embedded database going while the application is being
 * put together.
 */
final class Preflight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        StoaSettings stoa = Binder.get(settings).bindOrCreate("stoa", StoaSettings.class);
        PortCheck.check(settings);
        String url = settings.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) {
            DatabaseCheck.check(url, settings);
        } else {
            StartingPostgres starting = StartingPostgres
                    .in(stoa.dataDirectory());
            context.getBeanFactory().registerSingleton("startingPostgres", starting);
            // After the contexts are closed, or when none came up.
            SpringApplication.getShutdownHandlers().add(starting::close);
        }
    }
}
