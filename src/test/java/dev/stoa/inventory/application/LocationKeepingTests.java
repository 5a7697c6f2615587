package dev.stoa.inventory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.LocationChange;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.inventory.domain.location.LocationRefused;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(Warehouse.class)
class LocationKeepingTests {

    @Autowired
    Warehouse warehouse;
    @Autowired
    InventoryApi api;
    @Autowired
    InventoryOperations operations;

    private UUID request = Ids.next();
    private LocationDetails lyon = location("lyon");

    @BeforeEach
    void newLocation() {
        request = Ids.next();
        lyon = location("l-" + request);
    }

    @Test
    void beginsWithOneLocationThatTakesWhatComes() {
        assertThat(api.location("main")).hasValueSatisfying(main -> assertThat(main.open()).isTrue());
    }

    @Test
    void addsALocationOnce() {
        assertThat(operations.addLocation(request, lyon)).isEqualTo(lyon);
        assertThat(operations.addLocation(request, lyon)).isEqualTo(lyon);

        assertThat(api.location(lyon.code())).contains(lyon);
        assertThatExceptionOfType(LocationRefused.class).isThrownBy(() -> operations.addLocation(Ids.next(), lyon))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("location_taken"));
    }

    @Test
    void renamesAndClosesALocation() {
        operations.addLocation(request, lyon);
        operations.changeLocation(Ids.next(), lyon.code(), new LocationChange("Lyon Est", null, null, null, null));
        operations.changeLocation(Ids.next(), lyon.code(), new LocationChange(null, null, null, null, false));

        assertThat(api.location(lyon.code()))
                .contains(new LocationDetails(lyon.code(), "Lyon Est", "FR", 45.76, 4.84, false));
        assertThatExceptionOfType(LocationRefused.class).isThrownBy(
                () -> operations.changeLocation(Ids.next(), "nowhere", new LocationChange("x", null, null, null, null)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("location_not_found"));
    }

    @Test
    void knowsNoLocationByWhatIsNoCode() {
        assertThat(api.location("a\u0000")).isEmpty();
        assertThatExceptionOfType(LocationRefused.class).isThrownBy(
                () -> operations.changeLocation(request, "a\u0000", new LocationChange("x", null, null, null, null)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("location_not_found"));
        assertThatExceptionOfType(LocationRefused.class)
                .isThrownBy(() -> operations.openStock(request, "a\u0000", Map.of("LAMP", 3)));
    }

    @Test
    void listsLocationsPageByPage() {
        for (var code : List.of("p-1", "p-2", "p-3")) {
            operations.addLocation(Ids.next(), location(code + "-" + request));
        }
        var listed = new ArrayList<String>();
        var page = api.locations(PageRequest.first(2));
        while (true) {
            page.items().forEach(location -> listed.add(location.code()));
            if (page.nextCursor() == null) {
                break;
            }
            page = api.locations(new PageRequest(2, page.nextCursor()));
        }
        assertThat(listed).isSorted().doesNotHaveDuplicates().contains("main", "p-1-" + request, "p-3-" + request);
    }

    @Test
    void opensStockAtALocationThatIsThere() {
        operations.addLocation(request, lyon);
        var lamp = "LAMP-" + request;
        operations.openStock(Ids.next(), lyon.code(), Map.of(lamp, 3));

        assertThat(warehouse.level(lamp, lyon.code())).isEqualTo("3/0");
        assertThatExceptionOfType(LocationRefused.class)
                .isThrownBy(() -> operations.openStock(Ids.next(), "nowhere", Map.of(lamp, 3)));
    }

    @Test
    void leavesWhatHasStockAtAnotherLocationAsItIs() {
        operations.addLocation(request, lyon);
        var lamp = "LAMP-" + request;
        operations.openStock(Ids.next(), lyon.code(), Map.of(lamp, 3));
        operations.openStock(Ids.next(), Map.of(lamp, 25, lamp + "-new", 7));

        assertThat(warehouse.level(lamp)).isEqualTo("3/0");
        assertThat(warehouse.level(lamp, "main")).isEqualTo("none");
        assertThat(warehouse.level(lamp + "-new", "main")).isEqualTo("7/0");
    }

    private static LocationDetails location(String code) {
        return new LocationDetails(code, "Lyon", "FR", 45.76, 4.84, true);
    }
}
