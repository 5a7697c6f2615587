package dev.stoa.icecat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file with the products, one JSON object a line. */
public final class IcecatCatalog {

    public static final Path FILE = Path.of("..", "shared", "data", "icecat-search", "products.jsonl.gz");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private IcecatCatalog() {}

    /** All products, one after the other. To be closed. */
    public static Stream<JsonNode> products(Path file) {
        try {
            var lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
            return lines.lines().map(JSON::readTree).onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Converts the file named first into the file named second, and says what was left out. */
    public static void main(String[] files) throws IOException {
        var conversion = new IcecatConversion();
        try (var products = products(Path.of(files[0]));
                var target = Files.newBufferedWriter(Path.of(files[1]), StandardCharsets.UTF_8)) {
            conversion.write(products, target);
        }
        System.out.println("converted: " + conversion.report());
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
