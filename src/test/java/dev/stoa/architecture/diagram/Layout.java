package dev.stoa.architecture.diagram;

import dev.stoa.architecture.diagram.Drawing.PlacedArrow;
import dev.stoa.architecture.diagram.Drawing.PlacedBox;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives boxes and arrows their places, by the layered algorithm of the Eclipse Layout Kernel with right-angled lines. Boxes
 * keep to their rows. The arrows of one kind leave a box as one line that branches, and arrive one by one.
 */
public final class Layout {

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Direction direction;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Box, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Arrow, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<String, ElkPort> trunks = new LinkedHashMap<>();

    private Layout(Direction direction) {
        this.direction = direction;
    }

    /** Rows from top to bottom. */
    public static Drawing down(String title, String description, List<Box> boxes, List<Arrow> arrows) {
        return new Layout(Direction.DOWN).of(title, description, boxes, arrows);
    }

    /** Columns from left to right. */
    public static Drawing right(String title, String description, List<Box> boxes, List<Arrow> arrows) {
        return new Layout(Direction.RIGHT).of(title, description, boxes, arrows);
    }

    private Drawing of(String title, String description, List<Box> boxes, List<Arrow> arrows) {
        options(Font.LABEL.widestOf(arrows.stream().flatMap(arrow -> arrow.label().stream()).toList()));
        boxes.forEach(this::add);
        arrows.forEach(this::add);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Drawing(title, description, List.of(), placedBoxes(), placedArrows(), graph.getWidth(),
                graph.getHeight());
    }

    private void options(double widestLabel) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, direction);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(8));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 26.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(CoreOptions.SPACING_LABEL_LABEL, 6.0);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false); // or rows would not be rows
        graph.setProperty(CoreOptions.SPACING_PORT_PORT, direction == Direction.DOWN ? widestLabel + 20 : 12.0);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 40);
        graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_DOWN);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    private void add(Box box) {
        var node = ElkGraphUtil.createNode(graph);
        node.setIdentifier(box.id());
        node.setDimensions(box.width(), box.height());
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.PORTS, SizeConstraint.MINIMUM_SIZE));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(box.width(), box.height()));
        node.setProperty(CoreOptions.PARTITIONING_PARTITION, box.row());
        nodes.put(box, node);
    }

    private void add(Arrow arrow) {
        var edge = ElkGraphUtil.createSimpleEdge(trunk(arrow), ElkGraphUtil.createPort(node(arrow.to())));
        if (!arrow.label().isEmpty()) {
            var label = ElkGraphUtil.createLabel(String.join("\n", arrow.label()), edge);
            label.setDimensions(Font.LABEL.widestOf(arrow.label()) + 6,
                    arrow.label().size() * Font.LABEL.lineHeight() + 2);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT,
                    direction == Direction.DOWN ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.CENTER);
        }
        edges.put(arrow, edge);
    }

    /** Arrows whose label is in their middle do not share a line: whose it is must be seen. */
    private ElkConnectableShape trunk(Arrow arrow) {
        var from = node(arrow.from());
        var key = direction == Direction.RIGHT
                ? arrow.from() + arrow.to() + arrow.kind()
                : arrow.from() + arrow.kind() + Integer.signum(box(arrow.to()).row() - box(arrow.from()).row());
        return trunks.computeIfAbsent(key, _ -> ElkGraphUtil.createPort(from));
    }

    private Box box(String id) {
        return nodes.keySet().stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
    }

    private ElkNode node(String id) {
        return nodes.get(box(id));
    }

    private List<PlacedBox> placedBoxes() {
        var placed = new ArrayList<PlacedBox>();
        nodes.forEach((box, node) -> placed.add(new PlacedBox(box,
                new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight()))));
        return placed;
    }

    private List<PlacedArrow> placedArrows() {
        var placed = new ArrayList<PlacedArrow>();
        edges.forEach((arrow, edge) -> placed.add(placed(arrow, edge)));
        return placed;
    }

    private static PlacedArrow placed(Arrow arrow, ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var points = new ArrayList<Point>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        var label = edge.getLabels().isEmpty() ? null : edge.getLabels().getFirst();
        var junctions = edge.getProperty(CoreOptions.JUNCTION_POINTS)
                .stream()
                .map(point -> new Point(point.x, point.y))
                .toList();
        return new PlacedArrow(arrow, points, junctions,
                label == null
                        ? null
                        : new Rect(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
    }
}
