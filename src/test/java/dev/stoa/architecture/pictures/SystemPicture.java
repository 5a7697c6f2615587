package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Arrow.Kind;
import dev.stoa.architecture.diagram.Box;
import dev.stoa.architecture.diagram.Box.Style;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.Layout;
import dev.stoa.architecture.model.Architecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The system in its surroundings: who uses it, and what it reaches out to. */
record SystemPicture(Architecture stoa) {

    private static final Path OPEN_API = Path.of("docs", "openapi.json");

    Drawing drawing() {
        var boxes = new ArrayList<>(List.of(
                new Box("shopper", "Shopper", List.of("looks, orders,", "follows an order"), Style.PERSON, 0, null),
                new Box("staff", "Staff", List.of("sells, dispatches,", "looks after the shop"), Style.PERSON, 0, null),
                new Box("architect", "Architect", List.of("reads these pages"), Style.PERSON, 0, null),
                new Box("stoa", "Stoa", List.of("commerce platform in one JAR", stoa.modules().size()
                        + " modules, " + stoa.messages().size() + " types of message"), Style.MAIN, 1, "index.html")));
        var arrows = new ArrayList<>(List.of(
                new Arrow("shopper", "stoa", Kind.LINK, List.of("store API, HTTPS", paths("/api/store/") + " paths")),
                new Arrow("staff", "stoa", Kind.LINK, List.of("staff API, HTTPS", paths("/api/admin/") + " paths")),
                new Arrow("architect", "stoa", Kind.LINK, List.of("/architecture, HTTPS"))));
        outside(boxes, arrows, "payment", "Payment provider", "authorizes, captures,", "refunds; sandbox for trying");
        outside(boxes, arrows, "shipping", "Carrier", "labels, tracking;", "sandbox for trying");
        outside(boxes, arrows, "notification", "Mail server", "SMTP");
        boxes.add(new Box("database", "PostgreSQL",
                List.of("a schema and a role", "for each module"), Style.STORE, 2, null));
        arrows.add(new Arrow("stoa", "database", Kind.LINK, List.of("SQL")));
        return Layout.right("Stoa in its surroundings",
                "What has a dashed border is somebody else's. Each is reached by one module, which is named on the line.",
                boxes, arrows);
    }

    /** Only what a module really reaches: one with adapters to the outside. */
    private void outside(List<Box> boxes, List<Arrow> arrows, String module, String title, String... text) {
        if (!Files.exists(Path.of("src", "main", "java", "dev", "stoa", module, "integration"))) {
            throw new IllegalStateException(module + " reaches nothing outside any more, and the picture says it does");
        }
        boxes.add(new Box(title, title, List.of(text), Style.OUTSIDE, 2, null));
        arrows.add(new Arrow("stoa", title, Kind.LINK, List.of("by " + module)));
    }

    private static long paths(String prefix) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(OPEN_API))
                    .path("paths")
                    .propertyNames()
                    .stream()
                    .filter(path -> path.startsWith(prefix))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
