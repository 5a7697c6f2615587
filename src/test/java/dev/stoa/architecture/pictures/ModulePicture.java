package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Box;
import dev.stoa.architecture.diagram.Box.Style;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.Layout;
import dev.stoa.architecture.model.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One module: what comes in from the left, what goes out to the right. */
public record ModulePicture(Architecture stoa, String module) {

    private static final String IN = "in ";
    private static final String OUT = "out ";

    public Drawing drawing() {
        var flows = new Flows(stoa);
        var in = Stream.of(flows.calls(call -> call.callee().equals(module)),
                to(flows.events(_ -> true)), to(flows.commands(_ -> true))).flatMap(List::stream).toList();
        var out = Stream.of(flows.calls(call -> call.caller().equals(module)),
                from(flows.events(_ -> true)), from(flows.commands(_ -> true))).flatMap(List::stream).toList();
        var boxes = new ArrayList<Box>();
        in.stream().map(Arrow::from).distinct().sorted().forEach(name -> boxes.add(neighbor(IN, name, 0)));
        boxes.add(new Box(module, module, tables(), Style.MAIN, 1, null));
        out.stream().map(Arrow::to).distinct().sorted().forEach(name -> boxes.add(neighbor(OUT, name, 2)));
        var arrows = new ArrayList<Arrow>();
        in.forEach(arrow -> arrows.add(new Arrow(IN + arrow.from(), module, arrow.kind(), arrow.label())));
        out.forEach(arrow -> arrows.add(new Arrow(module, OUT + arrow.to(), arrow.kind(), arrow.label())));
        return Layout.right(module + ": what it hears, says and calls",
                "Left: who calls it and whom it hears. Right: whom it calls, and who hears it. What all modules call in the"
                        + " ground layer is left out.",
                boxes, arrows);
    }

    private List<String> tables() {
        var tables = stoa.module(module).tables();
        return tables.isEmpty()
                ? List.of("no tables")
                : tables.stream().map(table -> table.substring(table.indexOf('.') + 1)).toList();
    }

    private static Box neighbor(String side, String name, int column) {
        return new Box(side + name, name, List.of(), Style.MODULE, column, "modules/" + name + ".html");
    }

    private List<Arrow> to(List<Arrow> arrows) {
        return arrows.stream().filter(arrow -> arrow.to().equals(module)).toList();
    }

    private List<Arrow> from(List<Arrow> arrows) {
        return arrows.stream().filter(arrow -> arrow.from().equals(module)).toList();
    }
}
