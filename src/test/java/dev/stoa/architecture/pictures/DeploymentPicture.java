package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Arrow.Kind;
import dev.stoa.architecture.diagram.Box;
import dev.stoa.architecture.diagram.Box.Style;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.Drawing.Band;
import dev.stoa.architecture.diagram.Drawing.PlacedArrow;
import dev.stoa.architecture.diagram.Drawing.PlacedBox;
import dev.stoa.architecture.diagram.Layout;
import dev.stoa.architecture.diagram.Rect;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.Score;
import java.util.ArrayList;
import java.util.List;

/** One JAR in three shapes, one below the other. The third counts as built when the drill proves it for a module. */
record DeploymentPicture(Architecture stoa) {

    private static final double TOP = 26;

    Drawing drawing() {
        return stacked(List.of("1. try it: one command, nothing to install",
                "2. production: any number of replicas",
                isDrilled()
                        ? "3. beyond one machine: a module in a process of its own"
                        : "3. beyond one machine: planned, not in this version"),
                List.of(tryIt(), production(), beyond()));
    }

    private boolean isDrilled() {
        return stoa.modules()
                .stream()
                .anyMatch(module -> module.scores().getOrDefault("X13", Score.NOT_YET).state().equals("proved"));
    }

    private Drawing tryIt() {
        return shape(List.of(browser(), jar("jar", "Stoa", Style.MAIN, "all " + stoa.modules().size() + " modules",
                "messages in process"),
                new Box("database", "PostgreSQL", List.of("embedded, started by the JAR,", "kept in ./stoa-data"),
                        Style.STORE, 2, null)),
                List.of(line("browser", "jar", "HTTP"), line("jar", "database", "SQL, local")));
    }

    private Drawing production() {
        return shape(
                List.of(new Box("browser", "Load balancer", List.of(), Style.OUTSIDE, 0, null),
                        jar("one", "Stoa", Style.MAIN, "replica", "messages in process"),
                        jar("two", "Stoa", Style.MAIN, "replica", "takes over what the other left"),
                        new Box("database", "PostgreSQL",
                                List.of("your own; schemas, log", "and deliveries, shared"), Style.STORE, 2, null)),
                List.of(line("browser", "one", "HTTP"), line("browser", "two", "HTTP"),
                        line("one", "database", "SQL"), line("two", "database", "SQL")));
    }

    private Drawing beyond() {
        var style = isDrilled() ? Style.MAIN : Style.PLANNED;
        return shape(
                List.of(new Box("browser", "Load balancer", List.of(), Style.OUTSIDE, 0, null),
                        jar("rest", "Stoa", style, "stoa.modules=*,!payment"),
                        jar("payment", "Stoa", style, "stoa.modules=payment"),
                        new Box("kafka", "Apache Kafka", List.of("events and commands"), Style.STORE, 2, null),
                        new Box("db", "PostgreSQL", List.of("of the others"), Style.STORE, 2, null),
                        new Box("db-payment", "PostgreSQL", List.of("of payment alone"), Style.STORE, 2, null)),
                List.of(line("browser", "rest", "HTTP"), line("rest", "db", "SQL"),
                        line("payment", "db-payment", "SQL"), line("rest", "kafka", "messages"),
                        line("payment", "kafka", "messages"),
                        new Arrow("rest", "payment", Kind.CALL, List.of("HTTP"))));
    }

    private static Drawing shape(List<Box> boxes, List<Arrow> arrows) {
        return Layout.right("", "", boxes, arrows);
    }

    private static Box browser() {
        return new Box("browser", "Browser", List.of(), Style.OUTSIDE, 0, null);
    }

    private static Box jar(String id, String title, Style style, String... text) {
        return new Box(id, title, List.of(text), style, 1, null);
    }

    private static Arrow line(String from, String to, String label) {
        return new Arrow(from, to, Kind.LINK, List.of(label));
    }

    private static Drawing stacked(List<String> names, List<Drawing> shapes) {
        var bands = new ArrayList<Band>();
        var boxes = new ArrayList<PlacedBox>();
        var arrows = new ArrayList<PlacedArrow>();
        double width = shapes.stream().mapToDouble(Drawing::width).max().orElseThrow() + 24;
        double y = 0;
        for (int i = 0; i < shapes.size(); i++) {
            var shape = shapes.get(i).moved(12, y + TOP);
            bands.add(new Band(names.get(i), new Rect(0, y, width, shape.height() - y + 4)));
            boxes.addAll(shape.boxes());
            arrows.addAll(shape.arrows());
            y = shape.height() + 18;
        }
        return new Drawing("One JAR, three shapes",
                "Nothing is rebuilt from one shape to the next: settings decide. Where a dashed border is, it is not ours,"
                        + " or not built yet.",
                bands, boxes, arrows, width, y);
    }
}
