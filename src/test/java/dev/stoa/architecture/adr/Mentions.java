package dev.stoa.architecture.adr;

import dev.stoa.architecture.markdown.Project;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in all files of the project whatever speaks of a decision that there is not: by number, or by file name. */
record Mentions(Decisions decisions) {

    private static final Pattern BY_NUMBER = Pattern.compile("\\bADR (\\d+)\\b");
    private static final Pattern BY_FILE = Pattern.compile("\\bdocs/adr/(\\d{4}-[a-z0-9-]+\\.md)");

    List<String> faultsIn(Project project) throws IOException {
        List<String> faults = new ArrayList<>();
        for (var file : project.files()) {
            try {
                faults.addAll(faultsIn(project.root().relativize(file), Files.readString(file)));
            } catch (MalformedInputException e) {
                // Pictures, archives: no text.
            }
        }
        return faults;
    }

    List<String> faultsIn(Path file, String text) {
        List<String> faults = new ArrayList<>();
        BY_NUMBER.matcher(text)
                .results()
                .filter(match -> decisions.byNumber(Integer.parseInt(match.group(1))).isEmpty())
                .forEach(match -> faults.add(file + " speaks of " + match.group() + ", which is gone"));
        BY_FILE.matcher(text)
                .results()
                .filter(match -> decisions.all().stream().noneMatch(it -> it.fileName().equals(match.group(1))))
                .forEach(match -> faults.add(file + " speaks of " + match.group() + ", which is gone"));
        return faults;
    }
}
