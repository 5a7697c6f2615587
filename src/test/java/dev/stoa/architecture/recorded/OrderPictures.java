package dev.stoa.architecture.recorded;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.pictures.SequencePicture;
import dev.stoa.extraction.data.record.Chapter;
import dev.stoa.extraction.data.record.OrderRun.Record;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The order path as it was recorded. */
public record OrderPictures(Architecture stoa) {

    private static final String FROM_A_RUN = "Recorded from a run, not drawn by hand. Branches that run at the same time are"
            + " shown one after the other.";

    /** By the names of their files. */
    public Map<String, Drawing> of(Record delivered, Record refused) {
        Map<String, Drawing> pictures = new TreeMap<>();
        pictures.put("order-placed", picture("Placing an order: what is asked before it is promised",
                List.of(delivered.chapter("order")), arrow -> !isMessage(arrow) || arrow.from().equals("ordering"), 1));
        pictures.put("order-confirmed", picture("An order is fulfilled: from placed to confirmed",
                List.of(delivered.chapter("order")), this::isOfTheSaga, 0));
        pictures.put("order-delivered", picture("An order leaves the house and arrives",
                List.of(delivered.chapter("dispatch"), delivered.chapter("deliver")), _ -> true, 0));
        pictures.put("order-refused", picture("The carrier refuses: what was done is undone, in reverse order",
                List.of(refused.chapter("order")), this::isOfTheSaga, 0));
        return pictures;
    }

    /**
     * Draws chapters.
     *
     * @param messages how many arrows of messages are shown; 0 for all
     */
    private Drawing picture(String title, List<Chapter> chapters, Predicate<Arrow> which, int messages) {
        var stories = chapters.stream().map(chapter -> new Story(stoa, chapter)).toList();
        var all = stories.stream()
                .flatMap(story -> story.told(story.chapter().request().contains("/admin/") ? "staff" : "shopper")
                        .stream())
                .filter(which)
                .toList();
        var shown = messages == 0
                ? all
                : Stream.concat(all.stream().filter(arrow -> !isMessage(arrow)).filter(this::isOfARequest),
                        all.stream().filter(OrderPictures::isMessage).limit(messages)).toList();
        var unheard = stories.stream().flatMap(story -> story.unheard().stream()).distinct().sorted().toList();
        return new SequencePicture(title, FROM_A_RUN + (messages == 0 && !unheard.isEmpty()
                ? "\nIn the log and heard by no module: " + String.join(", ", unheard) + "."
                : ""), shown).drawing();
    }

    private static boolean isMessage(Arrow arrow) {
        return switch (arrow.kind()) {
            case EVENT, COMMAND, COMPENSATION -> true;
            case CALL, LINK -> false;
        };
    }

    /** Calls within the request come from the edge and from who composes. */
    private boolean isOfARequest(Arrow arrow) {
        return switch (arrow.from().equals("shopper") ? "edge" : stoa.module(arrow.from()).layer()) {
            case "edge", "process" -> true;
            default -> arrow.from().equals("cart");
        };
    }

    private boolean isOfTheSaga(Arrow arrow) {
        return isMessage(arrow) || arrow.kind() == Arrow.Kind.CALL && !isOfARequest(arrow);
    }
}
