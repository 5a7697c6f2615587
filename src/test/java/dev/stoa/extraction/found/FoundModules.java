package dev.stoa.extraction.found;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.stoa.Stoa;
import dev.stoa.kernel.InLayer;
import dev.stoa.messaging.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;

/**
 * A modular application with its modules as Spring Modulith finds them. There are two: Stoa, and the planted one, in which
 * each module breaks a rule. Their classes are read once per test run.
 */
public final class FoundModules {

    public static final String KERNEL = "dev.stoa.kernel";

    private final String root;
    private final ApplicationModules modulith;
    private final JavaClasses classes;
    private final List<FoundModule> modules;

    private FoundModules(String root, ApplicationModules modulith, ImportOption scope) {
        this.root = root;
        this.modulith = modulith;
        this.classes = new ClassFileImporter().withImportOption(scope).importPackages(root);
        var ground = modulith.getSharedModules();
        this.modules = modulith.stream().map(module -> {
            var basePackage = module.getBasePackage().getName();
            return FoundModule.of(module.getIdentifier().toString(), basePackage,
                    classes.getPackage(basePackage)
                            .getAnnotationOfType(org.springframework.modulith.ApplicationModule.class),
                    ground.contains(module),
                    classes.getPackage(basePackage).tryGetAnnotationOfType(InLayer.class).map(InLayer::value).orElse(null));
        }).toList();
    }

    public static FoundModules ofStoa() {
        return Holder.STOA;
    }

    /** What lies in {@code dev.planted}, beside the application, so that nothing but the gates ever reads it. */
    public static FoundModules planted() {
        return PlantedHolder.PLANTED;
    }

    public String root() {
        return root;
    }

    /** The same modules as Spring Modulith sees them, with a verification of its own. */
    public ApplicationModules modulith() {
        return modulith;
    }

    public JavaClasses classes() {
        return classes;
    }

    public List<FoundModule> all() {
        return modules;
    }

    public FoundModule module(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst().orElseThrow();
    }

    public Optional<FoundModule> of(JavaClass type) {
        return modules.stream().filter(module -> module.holds(type)).findFirst();
    }

    /** For rules over classes: those of a module. */
    public DescribedPredicate<JavaClass> belongToAModule() {
        return DescribedPredicate.describe("belong to a module", type -> of(type).isPresent());
    }

    /** For rules over messages, wherever they lie. */
    public static DescribedPredicate<JavaClass> areMessages() {
        return DescribedPredicate.describe("are messages",
                type -> type.isAssignableTo(Message.class)
                        && !type.getPackageName().equals(Message.class.getPackageName()));
    }

    public List<Class<? extends Message>> messages() {
        return classes.that(areMessages())
                .stream()
                .map(JavaClass::reflect)
                .<Class<? extends Message>>map(type -> type.asSubclass(Message.class))
                .collect(Collectors.toList());
    }

    private static final class Holder {
        static final FoundModules STOA = new FoundModules("dev.stoa", ApplicationModules.of(Stoa.class),
                new ImportOption.DoNotIncludeTests());
    }

    private static final class PlantedHolder {
        static final FoundModules PLANTED = new FoundModules("dev.planted",
                ApplicationModules.of("dev.planted", new ImportOption.OnlyIncludeTests()),
                new ImportOption.OnlyIncludeTests());
    }
}
