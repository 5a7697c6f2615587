package dev.stoa.extraction.golden;

import dev.stoa.extraction.compiling.JavaSources;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageType;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The messages of all modules after every class was renamed and moved: compiled from their own sources, in which package
 * and class have other names, and only the type name in the annotation is as before.
 */
public final class MovedMessages implements AutoCloseable {

    private static final Pattern PACKAGE = Pattern.compile("package dev\\.stoa\\.(\\w+)\\.(events|commands);");

    private final URLClassLoader loader;
    private final Map<String, Class<? extends Message>> byTypeName = new HashMap<>();

    private MovedMessages(URLClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Compiles them into a directory.
     *
     * @param messages whose sources are taken, with all that lies in their packages
     */
    public static MovedMessages compiledInto(Path target, List<Class<? extends Message>> messages)
            throws IOException, ClassNotFoundException {
        var classNames = new ArrayList<String>();
        var sources = new ArrayList<JavaFileObject>();
        for (var home : messages.stream().map(Class::getPackageName).distinct().toList()) {
            var directory = JavaSources.MAIN.resolve(home.replace('.', '/'));
            for (var file : JavaSources.below(directory)) {
                var simpleName = file.getFileName().toString().replace(".java", "");
                if (!simpleName.equals("package-info")) {
                    var className = "moved." + home.substring("dev.stoa.".length()) + "." + renamed(simpleName);
                    classNames.add(className);
                    sources.add(JavaSources.source(className, moved(JavaSources.textOf(file), directory)));
                }
            }
        }
        compile(target, sources);
        var moved = new MovedMessages(new URLClassLoader(new URL[]{target.toUri().toURL()},
                Message.class.getClassLoader()));
        for (var className : classNames) {
            var type = moved.loader.loadClass(className);
            if (Message.class.isAssignableFrom(type)) {
                moved.byTypeName.put(type.getAnnotation(MessageType.class).value(), type.asSubclass(Message.class));
            }
        }
        return moved;
    }

    /** The class that bears this type name now. */
    public Class<? extends Message> classOf(String typeName) {
        var type = byTypeName.get(typeName);
        if (type == null) {
            throw new IllegalStateException("No moved class is called " + typeName);
        }
        return type;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static String moved(String text, Path directory) {
        var moved = PACKAGE.matcher(text).replaceFirst("package moved.$1.$2;");
        for (var neighbor : JavaSources.below(directory)) {
            var simpleName = neighbor.getFileName().toString().replace(".java", "");
            // Behind a dot or a quotation mark stands a stable name, or a type of another's.
            moved = moved.replaceAll("(?<![\\w.\"])" + simpleName + "\\b", renamed(simpleName));
        }
        return moved;
    }

    private static String renamed(String simpleName) {
        return "Renamed" + simpleName;
    }

    private static void compile(Path directory, List<JavaFileObject> sources) {
        var said = new StringWriter();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, List.of("-proc:none", "-parameters", "-nowarn", "-d", directory.toString(),
                        "-cp", classPath), null, sources)
                .call();
        if (!compiled) {
            throw new IllegalStateException("The moved messages do not compile: " + said);
        }
    }
}
