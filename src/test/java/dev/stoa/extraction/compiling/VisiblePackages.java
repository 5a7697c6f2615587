package dev.stoa.extraction.compiling;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** A class path from which the project's own classes are missing, except for packages that may be seen. */
final class VisiblePackages extends ForwardingJavaFileManager<JavaFileManager> {

    private final String root;
    private final Predicate<String> visible;

    VisiblePackages(JavaFileManager everything, String root, Predicate<String> visible) {
        super(everything);
        this.root = root;
        this.visible = visible;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        return location == StandardLocation.CLASS_PATH && isHidden(packageName)
                ? List.of()
                : super.list(location, packageName, kinds, recurse);
    }

    private boolean isHidden(String packageName) {
        return (packageName.equals(root) || packageName.startsWith(root + ".")) && !visible.test(packageName);
    }
}
