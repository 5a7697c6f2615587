package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Drawing;
import dev.stoa.architecture.diagram.SvgWriter;
import dev.stoa.architecture.model.Architecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** All pictures that need no run, and how they are filed. */
public final class Gallery {

    public static final String DIRECTORY = "pictures/";

    /** How the names of pictures begin that come from a recorded run. */
    public static final String RECORDED = "order-";

    private Gallery() {}

    /** By the names of their files, without the ending. */
    public static Map<String, Drawing> of(Architecture stoa) {
        Map<String, Drawing> pictures = new TreeMap<>();
        var modules = new ModulesPicture(stoa);
        pictures.put("system", new SystemPicture(stoa).drawing());
        pictures.put("deployment", new DeploymentPicture(stoa).drawing());
        pictures.put("modules", modules.all());
        pictures.put("modules-calls", modules.calls());
        pictures.put("modules-messages", modules.messages());
        stoa.modules()
                .stream()
                .filter(module -> !module.isGround())
                .forEach(module -> pictures.put("module-" + module.name(),
                        new ModulePicture(stoa, module.name()).drawing()));
        return pictures;
    }

    public static Map<String, String> files(Map<String, Drawing> pictures) {
        Map<String, String> files = new TreeMap<>();
        pictures.forEach((name, drawing) -> files.put(DIRECTORY + name + ".svg",
                SvgWriter.file(drawing, "../", style())));
        return files;
    }

    /** The colors of all pictures. */
    public static String style() {
        try (var file = Gallery.class.getResourceAsStream("/architecture-pages/picture.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
