package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Box;
import dev.stoa.architecture.diagram.Box.Style;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.Drawing.Band;
import dev.stoa.architecture.diagram.Drawing.PlacedBox;
import dev.stoa.architecture.diagram.Layout;
import dev.stoa.architecture.diagram.Rect;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.ModuleFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All modules by layer, and what goes between them. */
public record ModulesPicture(Architecture stoa) {

    /** For the names of the layers. */
    private static final double LEFT = 76;

    private static final double BAND_MARGIN = 14;

    private static final double GROUND_HEIGHT = 64;

    /** Who calls whom: a number says how many methods. */
    public Drawing calls() {
        return drawing("Which module calls which", "A number says how many methods of the other are called.",
                counted(new Flows(stoa).calls(_ -> true)));
    }

    /** Who tells whom what. */
    public Drawing messages() {
        return messages("What modules tell each other",
                "A number says how many types of message; their names are in the picture of each module.",
                arrow -> String.valueOf(arrow.label().size()));
    }

    /**
     * The same with other figures.
     *
     * @param figure what stands at an arrow whose label names the messages
     */
    public Drawing messages(String title, String remark, Function<Arrow, String> figure) {
        var flows = new Flows(stoa);
        return drawing(title, remark,
                Stream.of(flows.events(_ -> true), flows.commands(_ -> true))
                        .flatMap(List::stream)
                        .map(arrow -> labeled(arrow, figure.apply(arrow)))
                        .toList());
    }

    /** Both. */
    public Drawing all() {
        var flows = new Flows(stoa);
        return drawing("Stoa: all modules, and what goes between them",
                "A number says how many methods are called, or how many types of message go there.",
                Stream.of(flows.calls(_ -> true), flows.events(_ -> true), flows.commands(_ -> true))
                        .flatMap(arrows -> counted(arrows).stream())
                        .toList());
    }

    private static List<Arrow> counted(List<Arrow> arrows) {
        return arrows.stream()
                .map(arrow -> labeled(arrow, String.valueOf(arrow.label().size())))
                .toList();
    }

    private static Arrow labeled(Arrow arrow, String label) {
        return new Arrow(arrow.from(), arrow.to(), arrow.kind(), List.of(label));
    }

    private Drawing drawing(String title, String remark, List<Arrow> arrows) {
        var layers = stoa.modules().stream().map(ModuleFacts::layer).distinct().toList();
        var boxes = stoa.modules()
                .stream()
                .filter(module -> !module.isGround())
                .map(module -> new Box(module.name(), module.name(), List.of(summary(module)), Style.MODULE,
                        layers.indexOf(module.layer()), "modules/" + module.name() + ".html"))
                .toList();
        var description = remark + "\nA module uses modules of its own layer and of those below it, and what it uses is"
                + " declared; all stand on the ground layer and take it along when they leave.";
        return onGround(inBands(Layout.down(title, description, boxes, arrows).moved(LEFT, BAND_MARGIN), layers));
    }

    private static String summary(ModuleFacts module) {
        return switch (module.tables().size()) {
            case 0 -> "no tables";
            case 1 -> "1 table";
            default -> module.tables().size() + " tables";
        };
    }

    private static Drawing inBands(Drawing drawing, List<String> layers) {
        Map<Integer, Rect> rows = new LinkedHashMap<>();
        drawing.boxes().forEach(box -> rows.merge(box.box().row(), box.at(), ModulesPicture::around));
        var bands = rows.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> new Band(layers.get(row.getKey()), new Rect(0, row.getValue().y() - BAND_MARGIN,
                        drawing.width(), row.getValue().height() + 2 * BAND_MARGIN)))
                .toList();
        return new Drawing(drawing.title(), drawing.description(), bands, drawing.boxes(), drawing.arrows(),
                drawing.width(), drawing.height());
    }

    private static Rect around(Rect some, Rect more) {
        double y = Math.min(some.y(), more.y());
        return new Rect(0, y, 0, Math.max(some.bottom(), more.bottom()) - y);
    }

    /** The ground layer is drawn as what all boxes stand on. */
    private Drawing onGround(Drawing drawing) {
        var ground = stoa.modules().stream().filter(ModuleFacts::isGround).toList();
        double top = drawing.height() + BAND_MARGIN;
        double each = (drawing.width() - LEFT) / ground.size();
        var boxes = new ArrayList<>(drawing.boxes());
        for (int i = 0; i < ground.size(); i++) {
            var module = ground.get(i);
            boxes.add(new PlacedBox(
                    new Box(module.name(), module.name(), List.of(summary(module)), Style.MODULE, 0,
                            "modules/" + module.name() + ".html"),
                    new Rect(LEFT + i * each, top + 10, each - 14, GROUND_HEIGHT - 20)));
        }
        var bands = new ArrayList<>(drawing.bands());
        bands.add(new Band("ground", new Rect(0, top, drawing.width(), GROUND_HEIGHT)));
        return new Drawing(drawing.title(), drawing.description(), bands, boxes, drawing.arrows(), drawing.width(),
                top + GROUND_HEIGHT);
    }
}
