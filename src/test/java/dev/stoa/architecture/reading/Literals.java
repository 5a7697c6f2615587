package dev.stoa.architecture.reading;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts in a piece of code. */
final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {

    final List<String> found = new ArrayList<>();

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String text) {
            found.add(text);
        }
        return null;
    }
}
