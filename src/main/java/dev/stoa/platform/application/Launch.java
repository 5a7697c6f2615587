package dev.stoa.platform.application;

import org.springframework.boot.SpringApplication;
import org.springframework.modulith.NamedInterface;

/** Starts the process, or ends it with a status that says that it did not start. For the main class alone. */
@NamedInterface("launch")
public final class Launch {

    private Launch() {}

    public static void run(Class<?> application, String[] args) {
        SpringApplication stoa = new SpringApplication(application);
        stoa.addInitializers(new Preflight());
        stoa.addListeners(new Welcome());
        try {
            stoa.run(args);
        } catch (SpringApplication.AbandonedRunException onPurpose) {
            // A training run for the AOT cache ends here.
        } catch (RuntimeException reportedAlready) {
            System.exit(1);
        }
    }
}
