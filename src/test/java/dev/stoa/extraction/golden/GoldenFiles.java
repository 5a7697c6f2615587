package dev.stoa.extraction.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A directory with {@code module/Word.json}, an array of samples as they are written now, and beside it {@code Word-1.json}
 * and so on: as they were written once, for ever to be read.
 */
public final class GoldenFiles {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path directory;

    public GoldenFiles(Path directory) {
        this.directory = directory;
    }

    /** Everything that is wrong with the files of these forms; with the refresh switch they are brought up to date first. */
    public List<String> compare(Collection<? extends StoredForm<?>> forms) {
        if (GoldenFile.isRefreshing()) {
            forms.forEach(this::refresh);
        }
        return differences(forms);
    }

    public List<String> differences(Collection<? extends StoredForm<?>> forms) {
        var wrong = new ArrayList<String>();
        forms.forEach(form -> {
            wrong.addAll(current(form));
            versions(form).forEach(file -> wrong.addAll(unreadable(form, file)));
        });
        wrong.addAll(orphans(forms));
        return wrong;
    }

    /** The file of today. */
    public GoldenFile file(StoredForm<?> form) {
        return new GoldenFile(directory.resolve(form.module()).resolve(form.word() + ".json"));
    }

    /** The files of today and of before. */
    public List<GoldenFile> versions(StoredForm<?> form) {
        return Stream.concat(Stream.of(file(form)), IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> earlier(form, number))
                .takeWhile(GoldenFile::exists)).filter(GoldenFile::exists).toList();
    }

    public GoldenFile earlier(StoredForm<?> form, int number) {
        return new GoldenFile(directory.resolve(form.module()).resolve(form.word() + "-" + number + ".json"));
    }

    /** What the earliest file of a form holds, as it is read today. */
    public <T> List<T> readEarliest(StoredForm<T> form) {
        return JSON.readTree(earlier(form, 1).read()).valueStream().map(old -> form.read(old.toString())).toList();
    }

    private <T> void refresh(StoredForm<T> form) {
        var now = samples(form);
        if (file(form).exists() && !JSON.readTree(file(form).read()).equals(now)) {
            int next = 1;
            while (earlier(form, next).exists()) {
                next++;
            }
            earlier(form, next).write(file(form).read());
        }
        file(form).write(JSON.writeValueAsString(now).replace("\r\n", "\n") + "\n");
    }

    private <T> List<String> current(StoredForm<T> form) {
        if (!file(form).exists()) {
            return List.of("%s has no golden file %s: -D%s writes it".formatted(form.type().getName(), file(form),
                    GoldenFile.REFRESH));
        }
        var golden = JSON.readTree(file(form).read());
        var now = samples(form);
        return golden.equals(now)
                ? List.of()
                : List.of(
                        "%s is not written as %s says; if it has only grown, -D%s keeps the old form beside the new: %s"
                                .formatted(form.type().getName(), file(form), GoldenFile.REFRESH,
                                        Growth.lost(golden, now)));
    }

    private static <T> JsonNode samples(StoredForm<T> form) {
        var samples = JSON.createArrayNode();
        Samples.of(form.type()).forEach(sample -> samples.add(JSON.readTree(form.write(sample))));
        return samples;
    }

    private static <T> List<String> unreadable(StoredForm<T> form, GoldenFile file) {
        return JSON.readTree(file.read())
                .valueStream()
                .flatMap(old -> Stream.ofNullable(unreadable(form, old)))
                .map(wrong -> "%s cannot be read as %s: %s".formatted(file, form.type().getName(), wrong))
                .toList();
    }

    private static <T> @Nullable String unreadable(StoredForm<T> form, JsonNode old) {
        try {
            var lost = Growth.lost(old, JSON.readTree(form.write(form.read(old.toString()))));
            return lost.isEmpty() ? null : "lost is " + lost;
        } catch (JacksonException | IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Files that no form has written: a type that was ever stored must stay. */
    private List<String> orphans(Collection<? extends StoredForm<?>> forms) {
        var expected = forms.stream()
                .flatMap(form -> versions(form).stream())
                .map(GoldenFile::path)
                .collect(Collectors.toSet());
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !expected.contains(file))
                    .map(file -> new GoldenFile(file)
                            + " belongs to no type: what was ever stored must stay readable under its name")
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
