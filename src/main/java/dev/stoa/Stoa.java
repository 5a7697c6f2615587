package dev.stoa;

import dev.stoa.platform.application.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The whole shop in one process. Every module is a package beside this class; {@code messaging} takes part in every
 * module's tests, because without it a listener would be called at once instead of being delivered. Beans have their
 * classes' full names, so that no module needs to know how others call theirs.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Stoa", sharedModules = {"kernel", "messaging", "platform"})
public class Stoa {

    public static void main(String[] args) {
        Launch.run(Stoa.class, args);
    }
}
