package dev.stoa.extraction.data.calls;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.stoa.kernel.RequestRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP to this very process, and what comes of it there. */
final class Wire implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Function<JsonNode, @Nullable Object>> waiting = new ConcurrentHashMap<>();

    Wire() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    /**
     * Sends arguments and has them served on the other side; the JSON of the answer. What is refused there is refused here.
     *
     * @param serving takes the arguments as they arrive
     */
    JsonNode send(@Nullable Object arguments, Function<JsonNode, @Nullable Object> serving) {
        var id = UUID.randomUUID().toString();
        waiting.put(id, serving);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getAddress().getPort() + "/" + id))
                .timeout(DEADLINE)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(arguments)))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            var body = JSON.readTree(response.body());
            return switch (response.statusCode()) {
                case 200 -> body;
                case 422 -> throw JSON.treeToValue(body, Refusal.class).asException();
                case 400 -> throw new IllegalArgumentException(body.asString());
                default -> throw new IllegalStateException(body.asString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var serving = java.util.Objects
                    .requireNonNull(waiting.remove(exchange.getRequestURI().getPath().substring(1)));
            try {
                answer(exchange, 200, serving.apply(JSON.readTree(exchange.getRequestBody())));
            } catch (RequestRefused refused) {
                answer(exchange, 422, Refusal.of(refused));
            } catch (IllegalArgumentException wrong) {
                answer(exchange, 400, String.valueOf(wrong.getMessage()));
            } catch (RuntimeException | Error failed) {
                answer(exchange, 500, failed.toString());
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, @Nullable Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A refusal as it travels: all that an edge makes a problem document of. */
    private record Refusal(RequestRefused.Kind kind, String code, String detail,
            List<RequestRefused.FieldError> errors) {

        static Refusal of(RequestRefused refused) {
            return new Refusal(refused.kind(), refused.code(), refused.detail(), refused.errors());
        }

        RequestRefused asException() {
            return new RequestRefused(kind, code, detail, errors);
        }
    }
}
