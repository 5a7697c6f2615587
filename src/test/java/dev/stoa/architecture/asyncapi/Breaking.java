package dev.stoa.architecture.asyncapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What would break whoever reads or sends messages by the former document, in sentences. */
public final class Breaking {

    private Breaking() {}

    public static List<String> changes(JsonNode former, JsonNode now) {
        var broken = new ArrayList<String>();
        former.at("/components/messages").forEachEntry((type, message) -> {
            var current = now.at("/components/messages").path(type);
            if (current.isMissingNode()) {
                broken.add(type + " is gone");
            } else {
                compare(type, message.path("payload"), current.path("payload"), broken);
                compareWord(type + " is another kind of message", message.path("x-kind"), current.path("x-kind"), broken);
                compareWord(type + " has another key", message.path("x-key"), current.path("x-key"), broken);
            }
        });
        former.path("channels").forEachEntry((name, channel) -> compareWord(
                "the channel " + name + " has another address", channel.path("address"),
                now.path("channels").path(name).path("address"), broken));
        return broken;
    }

    private static void compare(String path, JsonNode former, JsonNode now, List<String> broken) {
        compareWord(path + " has another type", former.path("type"), now.path("type"), broken);
        compareWord(path + " has another format", former.path("format"), now.path("format"), broken);
        var lost = words(former.path("enum"));
        lost.removeAll(words(now.path("enum")));
        if (!lost.isEmpty()) {
            broken.add(path + " can no longer be " + String.join(", ", lost));
        }
        properties(path, former, now, broken);
        if (former.has("items")) {
            compare(path + "[]", former.path("items"), now.path("items"), broken);
        }
        if (former.has("additionalProperties")) {
            compare(path + "{}", former.path("additionalProperties"), now.path("additionalProperties"), broken);
        }
    }

    private static void properties(String path, JsonNode former, JsonNode now, List<String> broken) {
        former.path("properties").forEachEntry((name, property) -> {
            var current = now.path("properties").path(name);
            if (current.isMissingNode()) {
                broken.add(path + "." + name + " is gone");
            } else {
                compare(path + "." + name, property, current, broken);
            }
        });
        var before = words(former.path("required"));
        var after = words(now.path("required"));
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> broken.add(path + "." + name + " is required, and those of before lack it"));
        before.stream()
                .filter(name -> !after.contains(name) && now.path("properties").has(name))
                .forEach(name -> broken.add(path + "." + name + " may be missing, and was always there"));
    }

    private static void compareWord(String sentence, JsonNode former, JsonNode now, List<String> broken) {
        if (!former.equals(now)) {
            broken.add("%s: it was %s and is %s".formatted(sentence, former, now.isMissingNode() ? "nothing" : now));
        }
    }

    private static Set<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }
}
