package dev.stoa.architecture.change;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints as Markdown what a range of commits means for architects.
 *
 * <p>{@code docs/architecture/changes [--links=<prefix>] [<from> [<to>]]}: without commits, HEAD compared with where it left
 * the main branch; with one, HEAD compared with that.
 */
public final class Changes {

    private static final String USAGE = "docs/architecture/changes [--links=https://…/blob] [<from> [<to>]]";

    private final Repository repository;
    private final String links;

    private Changes(Repository repository, String links) {
        this.repository = repository;
        this.links = links;
    }

    /** Ends with status 2 when the commits cannot be found. */
    public static void main(String[] arguments) {
        System.exit(run(Path.of("").toAbsolutePath(), List.of(arguments),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    static int run(Path directory, List<String> arguments, PrintStream out, PrintStream err) {
        var links = "";
        List<String> commits = new ArrayList<>();
        for (var argument : arguments) {
            if (argument.startsWith("--links=")) {
                links = argument.substring("--links=".length()).replaceFirst("/+$", "");
            } else if (argument.startsWith("-") || commits.size() == 2) {
                err.println("Not understood: " + argument + "\n" + USAGE);
                return 2;
            } else {
                commits.add(argument);
            }
        }
        try {
            out.println(new Changes(new Repository(directory), links).between(commits));
            return 0;
        } catch (Repository.Refused refusal) {
            err.println(refusal.getMessage() + "\n" + USAGE);
            return 2;
        }
    }

    private String between(List<String> commits) {
        var to = repository.commit(commits.size() < 2 ? "HEAD" : commits.getLast());
        var from = commits.isEmpty()
                ? repository.leftMainAt(to)
                        .orElseThrow(
                                () -> new Repository.Refused("There is no main branch here: say what to compare with"))
                : repository.commit(commits.getFirst());
        return """
                # What changed for architects

                From %s to %s.

                %s""".formatted(from.inWords(), to.inWords(), body(from, to)).strip() + uncommitted(commits);
    }

    private String body(Commit from, Commit to) {
        var report = new Report();
        var before = from.model();
        var after = to.model();
        if (before.isPresent() && after.isPresent()) {
            new ModuleChanges(before.get(), after.get()).writeTo(report);
            new MessageChanges(before.get(), after.get()).writeTo(report);
            new RuleChanges(before.get(), after.get()).writeTo(report);
            if (!from.version().equals(to.version())) {
                report.add("Messages",
                        "**version** of the AsyncAPI document: %s, was %s".formatted(inWords(to.version()),
                                inWords(from.version())));
            }
        }
        new DocumentChanges(from, to, links).writeTo(report);
        if (before.isPresent() && after.isPresent()) {
            return report.isEmpty() ? nothing(from, to) : report.markdown();
        }
        return (missing(from, before) + missing(to, after) + (report.isEmpty() ? "" : report.markdown())).strip();
    }

    /** With what there is to see of the one that has a model. */
    private static String missing(Commit commit, Optional<Model> model) {
        return model.map(it -> "`%s` has a model: modules %d, messages %d, calls between modules %d.%n%n".formatted(
                commit.shortId(), it.modules().size(), it.messages().size(), it.json().items("calls").size()))
                .orElseGet(() -> "`%s` has no `%s/model.json`: modules, messages and scores cannot be compared.%n%n"
                        .formatted(commit.shortId(), Commit.DOCUMENTS));
    }

    private static String inWords(String version) {
        return version.isEmpty() ? "none" : version;
    }

    private static String nothing(Commit from, Commit to) {
        return from.id().equals(to.id())
                ? "Both are the same commit. On the main branch, say what to compare with: `docs/architecture/changes HEAD^`."
                : "Nothing changed for architects: the same modules, dependencies, messages, scores and pictures.";
    }

    private String uncommitted(List<String> commits) {
        return commits.size() < 2 && repository.isChanged(Commit.DOCUMENTS)
                ? "\n\n*Not looked at: changes below `%s` that are not committed.*".formatted(Commit.DOCUMENTS)
                : "";
    }
}
