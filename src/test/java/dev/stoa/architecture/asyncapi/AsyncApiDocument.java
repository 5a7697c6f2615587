package dev.stoa.architecture.asyncapi;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.GoldenFiles;
import dev.stoa.extraction.golden.MessageForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * AsyncAPI 3.0 of all messages: a channel for the events and one for the commands of each module, an operation for each
 * listener and for each module that publishes.
 */
public record AsyncApiDocument(Architecture stoa) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final GoldenFiles FILES = new GoldenFiles(GoldenFile.ROOT);

    public ObjectNode document() {
        var document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Messages of Stoa")
                .put("version", stoa.messages().stream().map(MessageFacts::since).max(String::compareTo).orElseThrow())
                .put("description", "What the modules of Stoa tell each other. In one process the messages go through the"
                        + " message log; a channel is named as the topic will be when a module runs elsewhere.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var messages = document.putObject("components").putObject("messages");
        var forms = forms();
        for (var message : stoa.messages()) {
            channel(channels, message);
            operations(operations, message);
            messages.set(message.type(), message(message, forms.get(message.type())));
        }
        return document;
    }

    private static Map<String, MessageForm<?>> forms() {
        return MessageForm.of(FoundModules.ofStoa().messages())
                .stream()
                .collect(Collectors.toMap(MessageForm::name, Function.identity()));
    }

    private static String channelOf(MessageFacts message) {
        return message.module() + "." + (message.kind().equals("command") ? "commands" : "events");
    }

    private static void channel(ObjectNode channels, MessageFacts message) {
        var name = channelOf(message);
        if (!channels.has(name)) {
            channels.putObject(name)
                    .put("address", "stoa." + name)
                    .put("description", message.kind().equals("command")
                            ? "Requests to " + message.module()
                            : "Facts that " + message.module() + " tells")
                    .putObject("messages");
        }
        ((ObjectNode) channels.path(name).path("messages")).putObject(message.word())
                .put("$ref", "#/components/messages/" + message.type());
    }

    private static void operations(ObjectNode operations, MessageFacts message) {
        message.publishers()
                .forEach(publisher -> operation(operations, publisher + ".sends." + message.type(), "send", message)
                        .put("summary", publisher + " publishes it"));
        message.listeners()
                .forEach(listener -> operation(operations, listener.id(), "receive", message)
                        .put("summary", listener.module() + " handles it"
                                + (listener.kind().equals("errand") ? ", calling others first" : "")));
    }

    private static ObjectNode operation(ObjectNode operations, String name, String action, MessageFacts message) {
        var operation = operations.putObject(name).put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + channelOf(message));
        operation.putArray("messages")
                .addObject()
                .put("$ref", "#/channels/" + channelOf(message) + "/messages/" + message.word());
        return operation;
    }

    private static ObjectNode message(MessageFacts message, MessageForm<?> form) {
        var node = JSON.createObjectNode()
                .put("name", message.type())
                .put("title", message.word())
                .put("summary", message.meaning())
                .put("contentType", "application/json")
                .put("x-kind", message.kind())
                .put("x-since", message.since())
                .put("x-key", message.key());
        var written = written(form);
        node.set("payload", new PayloadSchema(message).of(form.type(), written));
        node.putArray("examples").addObject().set("payload", written.getFirst());
        return node;
    }

    /** All samples of all golden files, the one of today first. */
    static List<JsonNode> written(MessageForm<?> form) {
        return FILES.versions(form).stream().flatMap(file -> JSON.readTree(file.read()).valueStream()).toList();
    }
}
