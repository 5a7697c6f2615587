package dev.stoa.replay.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TradeTests {

    private static final Article MUG = new Article("MUG", 250);

    @Test
    void addsUpLinesOfTheSameArticleInTheOrderOfTheInvoice() {
        var trade = trade("1,MUG,Mug,2,t,2.5,7.0,UK", "1,JUG,Jug,1,t,9,7.0,UK", "1,MUG,Mug,3,t,2.50,7.0,UK");

        assertThat(trade.sales()).singleElement()
                .satisfies(sale -> assertThat(sale.units()).containsExactly(Map.entry(MUG, 5),
                        Map.entry(new Article("JUG", 900), 1)));
    }

    @Test
    void sellsWhateverIsChargedForButNothingThatIsFreeOrBelowHalfAPenny() {
        var trade = trade("1,POST,POSTAGE,1,t,18.0,7.0,UK", "1,PADS,Pads,1,t,0.001,7.0,UK", "2,MUG,Mug,1,t,0.0,7.0,UK",
                "3,B,Adjust bad debt,1,t,-11062.06,,UK", "4,MUG,Mug,-1,t,2.5,7.0,UK", "5,D,Half,1,t,0.005,7.0,UK");

        assertThat(trade.sales()).extracting(Sale::invoice).containsExactly("1", "5");
        assertThat(trade.sales()).flatExtracting(sale -> sale.units().keySet())
                .containsExactly(new Article("POST", 1800), new Article("D", 1));
    }

    @Test
    void keepsApartCodesThatDifferInCaseAndPricesOfOneCode() {
        var trade = trade("1,15056p,A,1,t,5.95,,UK", "1,15056P,B,1,t,5.95,,UK", "1,15056P,B,1,t,5.96,,UK");

        assertThat(trade.sales().getFirst().units().keySet()).extracting(Article::sku)
                .containsExactly("15056p-595", "15056P-595", "15056P-596");
    }

    @Test
    void namesACodeByItsFirstDescriptionOrByItself() {
        var trade = trade("1,MUG,,1,t,1,,UK", "2,MUG,\"Mug, \"\"blue\"\"\",1,t,1,,UK", "3,MUG,damaged,1,t,0,,UK",
                "3,JUG,,1,t,1,,UK");

        assertThat(trade.names()).containsOnly(Map.entry("MUG", "Mug, \"blue\""), Map.entry("JUG", "JUG"));
    }

    @Test
    void givesBackOfTheLatestPurchaseFirstAndNeverMoreThanWasBought() {
        var trade = trade("1,MUG,Mug,2,t,2.5,7.0,UK", "2,MUG,Mug,3,t,2.5,7.0,UK", "C3,MUG,Mug,-4,t,2.5,7.0,UK",
                "C4,MUG,Mug,-9,t,2.5,7.0,UK", "5,MUG,Mug,1,t,2.5,7.0,UK");

        assertThat(trade.refunds()).containsOnly(
                Map.entry("2", List.of(new Refund("C3", "2", Map.of(MUG, 3)))),
                Map.entry("1", List.of(new Refund("C3", "1", Map.of(MUG, 1)), new Refund("C4", "1", Map.of(MUG, 1)))));
    }

    @Test
    void givesNothingBackToAnotherCustomerForAnotherPriceOrToNobody() {
        var trade = trade("1,MUG,Mug,2,t,2.5,7.0,UK", "1,JUG,Jug,2,t,2.5,,UK", "C2,MUG,Mug,-1,t,2.5,8.0,UK",
                "C3,MUG,Mug,-1,t,2.4,7.0,UK", "C4,JUG,Jug,-1,t,2.5,,UK");

        assertThat(trade.refunds()).isEmpty();
    }

    @Test
    void refusesALineThatIsCutOff() {
        assertThatThrownBy(() -> InvoiceFile.cells("1,\"MUG,Mug,2,t,2.5,7.0,UK")).hasMessageContaining("8 cells");
    }

    private static Trade trade(String... lines) {
        return Trade.of(Arrays.stream(lines).map(InvoiceFile::cells).map(InvoiceLine::of).toList());
    }
}
