package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.architecture.diagram.Clearance;
import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.pages.Pages;
import dev.stoa.architecture.pictures.Gallery;
import dev.stoa.architecture.reading.ArchitectureReading;
import dev.stoa.architecture.recorded.Counting;
import dev.stoa.architecture.recorded.OrderPictures;
import dev.stoa.extraction.data.Redelivery;
import dev.stoa.extraction.data.WholeShop;
import dev.stoa.extraction.data.calls.RemoteCalls;
import dev.stoa.extraction.data.record.OrderRun;
import dev.stoa.extraction.data.record.Recorder;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Orders are run and watched: what the pictures of the order path show and what extraction would cost comes from there, and
 * the committed figures are those of a run.
 */
@Enforces(19)
@WholeShop
class ArchitectureRunTests {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort
    int port;

    @Autowired
    RemoteCalls remote;

    @Autowired
    Recorder recorder;

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    Listeners listeners;

    @Autowired
    MessageTypes types;

    private final Architecture stoa = ArchitectureReading.ofStoa();

    @Test
    void theCommittedFiguresAndPicturesAreThoseOfARun() throws SQLException {
        remote.observedBy(recorder::called);
        try (var database = ((TestDatabase) details).connect()) {
            var orders = new OrderRun(port, recorder, new Redelivery(database, listeners, types));
            var product = orders.publish();
            var delivered = orders.deliver();
            var refused = orders.refuse();

            Map<String, Drawing> pictures = new OrderPictures(stoa).of(delivered, refused);
            assertThat(pictures.entrySet()).allSatisfy(
                    picture -> assertThat(Clearance.offences(picture.getValue())).as(picture.getKey()).isEmpty());
            var pages = new TreeMap<>(Gallery.files(pictures));
            var figures = Counting.of(delivered, product);
            pages.put(Pages.SCORECARD, Pages.scorecard(stoa, figures));
            pages.put("order.json", JSON.writeValueAsString(figures).replace("\r\n", "\n") + "\n");
            Committed.documents()
                    .holds(pages, path -> path.equals("order.json")
                            || path.startsWith(Gallery.DIRECTORY + Gallery.RECORDED));
        }
    }
}
