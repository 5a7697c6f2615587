package dev.stoa.console.application.demo;

import dev.stoa.console.application.demo.Lexicon.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lexicon's files. */
final class LexiconFiles {

    private static final JsonMapper MAPPING = JsonMapper.builder().build();

    private LexiconFiles() {}

    static Lexicon read() {
        var resources = new PathMatchingResourcePatternResolver();
        try {
            Map<String, Object> words = new HashMap<>(yaml(resources.getResource("classpath:demo/lexicon.yaml")));
            words.put("categories", categories(resources.getResources("classpath:demo/categories/*.yaml")));
            return MAPPING.convertValue(words, Lexicon.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the demo lexicon", e);
        }
    }

    /** By name: the order in which a JAR lists its entries must not decide on the catalog. */
    private static List<Category> categories(Resource[] files) {
        return Arrays.stream(files)
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .map(file -> MAPPING.convertValue(yaml(file), Category.class))
                .toList();
    }

    private static Map<String, Object> yaml(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
