package dev.stoa.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stoa.replay.invoices.InvoiceFile;
import dev.stoa.replay.invoices.Trade;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Five hundred real invoices, the hardest among them; bench/replay takes all of them through the same. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=0",
        "stoa.admin.user=staff", "stoa.admin.password=open-sesame"})
class ReplayTests {

    private static final InvoiceFile FILE = InvoiceFile.BESIDE_THE_PROJECT;

    @LocalServerPort
    int port;

    @BeforeAll
    static void theFileIsThere() {
        assumeTrue(FILE.isThere(), () -> "skipped: the invoices are not at " + FILE.path().toAbsolutePath());
    }

    @Test
    void theRulesFindEveryInvoiceThatCanBeSold() {
        var lines = FILE.lines();
        assertThat(lines).hasSize(320_705);
        assertThat(Trade.of(lines).sales()).hasSize(12_495);
    }

    @Test
    void fiveHundredInvoicesEndToThePennyAsAPlainCalculationSays() {
        var trade = new Selection(Trade.of(FILE.lines())).of(500);
        assertThat(trade.sales()).hasSize(500);
        var replay = new Replay(trade, URI.create("http://localhost:" + port), "staff", "open-sesame",
                new Crew(8, LoggerFactory.getLogger(getClass())::info));

        replay.open();
        replay.order(trade.sales());
        replay.handle(trade.sales());
        replay.audit();
    }
}
