package dev.stoa.architecture.pages;

/**
 * A page.
 *
 * @param path below the directory of all pages
 */
record Page(String path, String title, String body) {

    String html() {
        var root = root(path);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - Stoa's architecture</title>
                <link rel="stylesheet" href="%2$sstyle.css">
                </head>
                <body>
                <header class="site"><nav aria-label="Architecture"><a href="%2$sindex.html">Architecture</a>
                <a href="%2$sscorecard.html">Scorecard</a> <a href="%2$sorder.html">The way of an order</a>
                <a href="%2$smessages.html">Messages</a> <a href="%2$sasyncapi.json">AsyncAPI</a></nav></header>
                <main>
                <h1>%1$s</h1>
                %3$s</main>
                <footer>Made by the build from code, tables, tests and a recorded run; the build fails
                when it is no longer true.</footer>
                </body>
                </html>
                """
                .formatted(Html.escaped(title), root, body);
    }

    /** What leads from a page to the directory of all. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
    }

    static String module(String name) {
        return "modules/" + name + ".html";
    }

    static String message(String type) {
        return "messages/" + type + ".html";
    }
}
