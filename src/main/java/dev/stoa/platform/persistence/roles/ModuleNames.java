package dev.stoa.platform.persistence.roles;

import dev.stoa.platform.StoaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/**
 * The modules that are on the class path: the packages beside this one that say of themselves that they are modules.
 * Reading those few files takes a fraction of the second that Spring Modulith needs to read all classes.
 */
public record ModuleNames(String root, SortedSet<String> names) {

    public static ModuleNames found() {
        String here = ClassUtils.getPackageName(StoaSettings.class);
        String root = here.substring(0, here.lastIndexOf('.') + 1);
        SortedSet<String> names = new TreeSet<>();
        try {
            SimpleMetadataReaderFactory classes = new SimpleMetadataReaderFactory();
            String pattern = "classpath*:" + root.replace('.', '/') + "*/package-info.class";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var type = classes.getMetadataReader(file);
                if (type.getAnnotationMetadata().hasAnnotation(ApplicationModule.class.getName())) {
                    String name = ClassUtils.getPackageName(type.getClassMetadata().getClassName());
                    names.add(name.substring(root.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find the modules", e);
        }
        return new ModuleNames(root, Collections.unmodifiableSortedSet(names));
    }

    /** The module that something belongs to, by its qualified name; null when it belongs to none. */
    public @Nullable String moduleOf(@Nullable String qualifiedName) {
        if (qualifiedName == null || !qualifiedName.startsWith(root)) {
            return null;
        }
        int end = qualifiedName.indexOf('.', root.length());
        String name = end < 0 ? "" : qualifiedName.substring(root.length(), end);
        return names.contains(name) ? name : null;
    }
}
