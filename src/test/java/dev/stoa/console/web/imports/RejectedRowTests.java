package dev.stoa.console.web.imports;

import static dev.stoa.console.web.imports.ImportClient.HEADER;
import static dev.stoa.console.web.imports.ImportClient.assertDone;
import static dev.stoa.console.web.imports.ImportClient.messages;
import static dev.stoa.console.web.imports.ImportClient.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rows with mistakes among rows without. */
@Enforces(11)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RejectedRowTests {

    @LocalServerPort
    int port;

    @Autowired
    CatalogApi catalog;

    private ImportClient client = ImportClient.of(0);
    private String slug = "";

    @BeforeEach
    void connect() {
        client = ImportClient.of(port);
        slug = "bad-" + Ids.next();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "'Not A Slug,n,d,c,S,v,EUR,1,1,'      | slug        | must be lower-case letters, digits and single hyphens",
            "',n,d,c,S,v,EUR,1,1,'                | slug        | must be lower-case letters, digits and single hyphens",
            "'s,,d,c,S,v,EUR,1,1,'                | name        | must be 1 to 200 characters",
            "'s,  ,d,c,S,v,EUR,1,1,'              | name        | must be 1 to 200 characters",
            "'s,n,d,No Category,S,v,EUR,1,1,'     | category    | must be lower-case letters, digits and single hyphens",
            "'s,n,d,c,-S,v,EUR,1,1,'              | sku         | must be 1 to 64 letters, digits, dots, hyphens and underscores",
            "'s,n,d,c,,v,EUR,1,1,'                | sku         | must be 1 to 64 letters, digits, dots, hyphens and underscores",
            "'s,n,d,c,S,,EUR,1,1,'                | variant     | must be 1 to 200 characters",
            "'s,n,d,c,S,v,CHF,1,1,'               | currency    | no market has CHF",
            "'s,n,d,c,S,v,EUR,-1,1,'              | amountMinor | must be 0 to 1000000000",
            "'s,n,d,c,S,v,EUR,1000000001,1,'    | amountMinor | must be 0 to 1000000000",
            "'s,n,d,c,S,v,EUR,99999999999999999999,1,' | amountMinor | must be 0 to 1000000000",
            "'s,n,d,c,S,v,EUR,1,1,\"{\"\"\"\":\"\"x\"\"}\"' | attributes | ' must have a name and a value of 1 to 200 characters'",
            "'s,n,d,c,S,v,EUR,1,1,\"{\"\"a\\nb\"\":\"\"x\"\"}\"' | attributes | a?b must have a name and a value of 1 to 200 characters"})
    void saysWhatTheModulesThinkOfAValue(String row, String column, String message) {
        JsonNode result = client.rows(row);
        assertDone(result, 0, 1);
        assertThat(places(result)).containsExactly("2 " + column);
        assertThat(messages(result)).containsExactly(message);
    }

    @Test
    void tellsAllThatIsWrongWithARow() {
        JsonNode result = client.rows("Bad Slug,,d,Bad Category,--,,CHF,-5,-1,[]");
        assertDone(result, 0, 1);
        assertThat(places(result)).containsExactlyInAnyOrder("2 slug", "2 name", "2 category", "2 sku", "2 variant",
                "2 currency", "2 amountMinor", "2 stock", "2 attributes");
        assertThat(result.path("errorCount").asInt()).isEqualTo(9);
    }

    @Test
    void tooLongValuesAreRefusedByThemselves() {
        JsonNode result = client.rows(row(1, "d".repeat(10_001)), row(2, "d".repeat(10_000)),
                row(3, "d".repeat(600_000)));
        assertDone(result, 1, 2);
        assertThat(places(result)).containsExactly("2 description", "4 description");
    }

    @Test
    void harmNoGoodRow() {
        JsonNode result = client.run("\uFEFF" + HEADER.replace("\n", "\r\n")
                + row(1, "fine") + "\r\n" + "too,few\r\n" + row(2, "fine") + "\r\n"
                + "\"quote\"s,n,d,c,S,v,EUR,1,1,\r\n"
                + row(3, "\"two\r\nlines\"") + "\r\n" + "\"open,n,d,c,S,v,EUR,1,1,\r\n" + row(4, "fine") + "\r\n"
                + "s,n,d,c,S,v,EUR,1,1,{\"color\": \"red\", \"size\": 1}\r\n\r\n" + row(5, "fine"));

        assertDone(result, 5, 4);
        assertThat(places(result)).containsExactly("3", "5", "7", "9");
        for (int i = 1; i <= 5; i++) {
            assertThat(catalog.product(slug + "-" + i)).isPresent();
        }
    }

    @Test
    void areToldOnPages() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 10_050; i++) {
            rows.add("x");
        }
        JsonNode result = client.rows(rows.toArray(String[]::new));
        assertDone(result, 0, 10_050);
        assertThat(result.path("errors")).hasSize(100);
        assertThat(result.path("errorCount").asInt()).isEqualTo(10_050);

        String path = "/api/admin/v1/imports/" + result.path("id").asString() + "/errors?limit=100";
        int found = 0;
        JsonNode page = client.staff.http.get(path).expect(200).body();
        JsonNode last = page;
        while (!page.path("nextCursor").isNull()) {
            found += page.path("items").size();
            last = page;
            page = client.staff.http.get(path + "&after=" + page.path("nextCursor").asString()).expect(200).body();
        }
        found += page.path("items").size();
        assertThat(found).isEqualTo(10_000);
        assertThat(page.path("items").path(99).path("row").asInt()).isEqualTo(10_001);
        String foreign = client.staff.http.get("/api/admin/v1/imports?limit=1").body().path("nextCursor").asString();
        assertThat(last).isNotNull();
        client.staff.http.get(path + "&after=" + foreign).expectProblem(422, "invalid_cursor");
    }

    @Test
    void aFileThatIsNoneFailsTheImportAndChangesNothing() {
        JsonNode result = client.run("slug;name\nx;y\n");
        assertThat(result.path("state").asString()).isEqualTo("failed");
        assertThat(result.path("failure").asString())
                .isEqualTo("The columns are separated by semicolons, not by commas");
        assertThat(places(result)).containsExactly("1");

        JsonNode missing = client.run("slug,name,variant,currency,amountMinor\n");
        assertThat(missing.path("state").asString()).isEqualTo("failed");
        assertThat(places(missing)).containsExactly("1 sku");
        assertThat(messages(missing)).containsExactly("is missing");

        assertThat(client.run("").path("failure").asString()).isEqualTo("The file is empty");
    }

    private String row(int number, String description) {
        return slug + "-" + number + ",Lamp," + description + ",lighting," + slug + "-" + number
                + ",Plain,EUR,100,1,{}";
    }
}
