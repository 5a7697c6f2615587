package dev.stoa.architecture.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A git repository with a few commits, and what {@link Changes} prints about them. */
record ScratchRepository(Path directory) {

    static ScratchRepository in(Path directory) {
        var scratch = new ScratchRepository(directory);
        scratch.git("init", "--quiet", "--initial-branch=main");
        return scratch;
    }

    /** Commits files by their path, on top of what there was; nothing as content removes one. */
    ScratchRepository commit(String subject, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = directory.resolve(file.getKey());
            if (file.getValue().isEmpty()) {
                Files.delete(path);
            } else {
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
        }
        git("add", "--all");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet",
                "--allow-empty", "-m", subject);
        return this;
    }

    void git(String... command) {
        if (new Repository(directory).git(command).isEmpty()) {
            throw new IllegalStateException("git refuses " + List.of(command));
        }
    }

    String changes(String... arguments) {
        return print(0, arguments);
    }

    String refusal(String... arguments) {
        return print(2, arguments);
    }

    private String print(int status, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var ended = Changes.run(directory, List.of(arguments), out, out);
        var text = printed.toString(StandardCharsets.UTF_8);
        if (ended != status) {
            throw new AssertionError("Ended with " + ended + ": " + text);
        }
        return text;
    }
}
