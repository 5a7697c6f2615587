package dev.stoa.architecture.change;

import java.util.Optional;
import java.util.SortedMap;

/** A commit, by its full id. */
record Commit(Repository repository, String id) {

    static final String DOCUMENTS = "docs/architecture";

    private static final String MODEL = DOCUMENTS + "/model.json";

    /** The model as it was committed; nothing before there was one. */
    Optional<Model> model() {
        return repository.text(this, MODEL).map(Json::parse).map(Model::new);
    }

    /** The version of the AsyncAPI document; nothing before there was one. */
    String version() {
        return repository.text(this, DOCUMENTS + "/asyncapi.json")
                .map(text -> Json.parse(text).get("info").text("version"))
                .orElse("");
    }

    /** Pictures and pages about the architecture, with what their content is known by. */
    SortedMap<String, String> documents() {
        var files = repository.files(this, DOCUMENTS + "/");
        files.remove(MODEL);
        return files;
    }

    String shortId() {
        return id.substring(0, Math.min(10, id.length()));
    }

    /** For people. */
    String inWords() {
        return repository.git("show", "--no-patch", "--format=`%h` %s (%cs)", id).orElse(id).strip();
    }
}
