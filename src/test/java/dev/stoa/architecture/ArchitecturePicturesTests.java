package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Box;
import dev.stoa.architecture.diagram.Clearance;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.Drawing.Band;
import dev.stoa.architecture.diagram.Drawing.PlacedArrow;
import dev.stoa.architecture.diagram.Drawing.PlacedBox;
import dev.stoa.architecture.diagram.Point;
import dev.stoa.architecture.diagram.Rect;
import dev.stoa.architecture.pictures.Gallery;
import dev.stoa.architecture.pictures.ModulesPicture;
import dev.stoa.architecture.reading.ArchitectureReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pictures: they are those of the code, and nothing in them covers anything else. */
@Enforces(19)
class ArchitecturePicturesTests {

    private final Map<String, Drawing> pictures = Gallery.of(ArchitectureReading.ofStoa());

    @Test
    void theCommittedPicturesAreThoseOfTheCode() {
        Committed.documents()
                .holds(Gallery.files(pictures), path -> path.startsWith(Gallery.DIRECTORY)
                        && !path.startsWith(Gallery.DIRECTORY + Gallery.RECORDED));
    }

    @Test
    void nothingCoversALabelAndNoLineGoesThroughABox() {
        assertThat(pictures.entrySet()).allSatisfy(
                picture -> assertThat(Clearance.offences(picture.getValue())).as(picture.getKey()).isEmpty());
    }

    /** The running application puts in numbers of up to four digits. */
    @Test
    void thereIsRoomForLiveFigures() {
        var live = new ModulesPicture(ArchitectureReading.ofStoa()).messages("live", "", _ -> "0000");
        assertThat(Clearance.offences(live)).isEmpty();
        assertThat(live.width()).isLessThan(1280 - 32);
    }

    /** On a laptop's screen nothing has to be made smaller. */
    @Test
    void everyPictureFitsAScreen() {
        assertThat(pictures.entrySet()).allSatisfy(
                picture -> assertThat(picture.getValue().width()).as(picture.getKey()).isLessThan(1280 - 32));
    }

    @Test
    void seesALabelOnALabelAndALineThroughABox() {
        var boxes = List.of(box("a", 0), box("b", 100), box("c", 200));
        var through = new PlacedArrow(new Arrow("a", "c", Arrow.Kind.CALL, List.of("1")),
                List.of(new Point(40, 10), new Point(200, 10)), new Rect(60, 12, 10, 10));
        var beside = new PlacedArrow(new Arrow("a", "b", Arrow.Kind.EVENT, List.of("2")),
                List.of(new Point(40, 15), new Point(100, 15)), new Rect(65, 16, 10, 10));
        assertThat(Clearance
                .offences(new Drawing("planted", "", List.of(), boxes, List.of(through, beside), 300, 100)))
                .containsExactlyInAnyOrder("the labels of the call a -> c and the event a -> b overlap",
                        "the call a -> c goes through b", "the event a -> b goes through the label of the call a -> c");
    }

    @Test
    void seesBoxesThatOverlapOrAreNotOnTheSheet() {
        assertThat(Clearance.offences(new Drawing("planted", "", List.of(), List.of(box("a", 0), box("b", 20),
                box("c", 290)), List.of(), 300, 100)))
                .containsExactlyInAnyOrder("the boxes a and b overlap", "the box c is not on the sheet");
    }

    @Test
    void seesBandsThatOverlap() {
        var bands = List.of(new Band("core", new Rect(0, 0, 100, 40)), new Band("edge", new Rect(0, 30, 100, 40)));
        assertThat(Clearance.offences(new Drawing("planted", "", bands, List.of(), List.of(), 300, 100)))
                .containsExactly("the bands core and edge overlap");
    }

    private static PlacedBox box(String id, double x) {
        return new PlacedBox(new Box(id, id, List.of(), Box.Style.MODULE, 0, null), new Rect(x, 0, 40, 30));
    }
}
