package dev.stoa.architecture.reading;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.stoa.extraction.compiling.JavaSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources of the application say besides what is in the class files: comments, and parameters with their names. */
final class Sources {

    private final Map<String, Doc> docs = new HashMap<>();
    private final Map<String, List<SourceMethod>> methods = new HashMap<>();

    private Sources() {}

    static Sources ofStoa() {
        return Holder.STOA;
    }

    /** By the qualified name of a package, a type, or a type and its enum constant. */
    Doc docOf(String name) {
        return docs.getOrDefault(name, Doc.NONE);
    }

    /** In the order of the source. */
    List<SourceMethod> methodsOf(String typeName) {
        return methods.getOrDefault(typeName, List.of());
    }

    /**
     * A method as it is declared.
     *
     * @param literals the texts in its body
     */
    record SourceMethod(String name, String signature, Doc doc, List<String> literals) {}

    private static Sources read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(JavaSources.below(JavaSources.MAIN)));
            var sources = new Sources();
            var trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                sources.new Reading(trees, unit).scan(unit, null);
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks through one file. */
    private final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final String packageName;
        private String type;

        Reading(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.packageName = String.valueOf(unit.getPackageName());
            this.type = packageName;
            if (unit.getSourceFile().getName().endsWith("package-info.java")) {
                docs.put(packageName, doc(new TreePath(new TreePath(unit), unit.getPackage())));
            }
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            var outer = type;
            type = outer + (outer.equals(packageName) ? "." : "$") + tree.getSimpleName();
            docs.put(type, doc(getCurrentPath()));
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitVariable(com.sun.source.tree.VariableTree tree, @Nullable Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
                docs.put(type + "." + tree.getName(), doc(getCurrentPath()));
            }
            return super.visitVariable(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (tree.getReturnType() != null) {
                var parameters = tree.getParameters().stream().map(Object::toString).toList();
                var signature = tree.getReturnType() + " " + tree.getName() + "(" + String.join(", ", parameters) + ")";
                var literals = new Literals();
                literals.scan(tree.getBody(), null);
                methods.computeIfAbsent(type, _ -> new ArrayList<>())
                        .add(new SourceMethod(tree.getName().toString(), signature.replaceAll("@\\w+(\\(\\))? ", ""),
                                doc(getCurrentPath()), literals.found));
            }
            return null;
        }

        private Doc doc(TreePath path) {
            var comment = trees.getDocCommentTree(path);
            return comment == null ? Doc.NONE : DocText.of(comment);
        }
    }

    private static final class Holder {
        static final Sources STOA = read();
    }
}
