package dev.stoa.architecture.pages;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Arrow.Kind;
import dev.stoa.architecture.diagram.SvgWriter;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.pictures.ModulesPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the running application fills with figures: a place for each arrow, which names the types whose messages are to be
 * counted, and one for the table of listeners.
 */
record LivePage(Architecture stoa) {

    /** While the picture is laid out, this stands for a number of up to four digits. */
    private static final Pattern STAND_IN = Pattern
            .compile(" textLength=\"[^\"]*\" lengthAdjust=\"spacingAndGlyphs\">~(\\d{3})<");

    Page page() {
        var places = new ArrayList<String>();
        var picture = SvgWriter.part(new ModulesPicture(stoa).messages("Messages in the last minute",
                "A number says how many messages of these types were published in the last minute.", arrow -> {
                    places.add(place(arrow));
                    return "~%03d".formatted(places.size() - 1);
                }), "");
        return new Page("live-template.html", "Live figures", """
                <p>Of the database of this instance, as of {{at}}. The page asks for itself again every ten seconds.</p>
                <figure>
                %s</figure>
                """.formatted(STAND_IN.matcher(picture)
                .replaceAll(found -> ">{{" + places.get(Integer.parseInt(found.group(1))) + "}}<")) + table());
    }

    /** The page with the request to come again. */
    String html() {
        return page().html().replace("<meta name=\"viewport\"", "<meta http-equiv=\"refresh\" content=\"10\">\n"
                + "<meta name=\"viewport\"");
    }

    private static String place(Arrow arrow) {
        var module = arrow.kind() == Kind.COMMAND ? arrow.to() : arrow.from();
        return arrow.label().stream().map(word -> module + "." + word).collect(Collectors.joining(" "));
    }

    private static String table() {
        return Html.section("Listeners", Html.paragraph("Open: not handled yet. Parked: failed too often, and staff decide;"
                + " see `/api/admin/v1/messages/parked`. Lag: the age of the oldest open one.")
                + Html.table("", List.of("listener", "message", "#per minute", "#open", "#parked", "#lag"),
                        List.of(List.of("listeners")))
                        .replaceAll("<tr><th scope=\"row\">listeners</th></tr>\n", "{{listeners}}"));
    }
}
