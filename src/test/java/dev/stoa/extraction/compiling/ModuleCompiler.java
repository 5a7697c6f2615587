package dev.stoa.extraction.compiling;

import com.sun.source.util.JavacTask;
import dev.stoa.extraction.found.FoundModule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of one module by javac with the libraries and those packages of other modules that it declares: a
 * base package by the module's name, {@code events} and {@code commands} by theirs. Nothing is written; the compiler stops
 * after it has understood everything.
 */
public final class ModuleCompiler implements AutoCloseable {

    private static final String ROOT = "dev.stoa";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;

    public ModuleCompiler() {
        this.files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try {
            files.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH,
                    Arrays.stream(classPath.split(File.pathSeparator, -1)).map(Path::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What does not compile, with sources that are not there but planted. */
    public List<String> errorsOf(FoundModule module, JavaFileObject... planted) {
        var directory = JavaSources.MAIN.resolve(module.basePackage().replace('.', '/'));
        var sources = new ArrayList<JavaFileObject>();
        files.getJavaFileObjectsFromPaths(JavaSources.below(directory)).forEach(sources::add);
        sources.addAll(List.of(planted));
        var said = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) compiler.getTask(null, new VisiblePackages(files, ROOT, name -> maySee(module, name)),
                said,
                List.of("-proc:none", "-implicit:none", "-Xlint:none", "-Xmaxerrs", "1000"), null, sources);
        try {
            task.analyze().forEach(_ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> "%s does not compile alone: %s".formatted(module.name(), sentence(diagnostic)))
                .distinct()
                .toList();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static boolean maySee(FoundModule module, String packageName) {
        return Stream.concat(module.declared().stream(), Stream.of(module.name()))
                .map(declaration -> ROOT + "." + declaration.replace(" :: ", "."))
                .collect(Collectors.toSet())
                .contains(packageName);
    }

    private static String sentence(Diagnostic<? extends JavaFileObject> diagnostic) {
        var source = diagnostic.getSource();
        return "%s:%d: %s".formatted(source == null ? "" : source.getName(), diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " "));
    }
}
