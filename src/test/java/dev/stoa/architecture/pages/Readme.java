package dev.stoa.architecture.pages;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.ModuleFacts;
import java.util.stream.Collectors;

/** For who reads the repository on a forge. */
final class Readme {

    private Readme() {}

    static String of(Architecture stoa) {
        return """
                # Stoa's architecture

                Made by the build from code, tables, tests and a recorded run. After a change that is meant:
                `mvn test -Dtest='Architecture*Tests' -Dstoa.architecture.refresh`, then look at it and commit it.

                ![All modules by layer, and what goes between them](pictures/modules.svg)

                [In its surroundings](pictures/system.svg) ·
                [who calls whom](pictures/modules-calls.svg) ·
                [who tells whom what](pictures/modules-messages.svg) ·
                an order [placed](pictures/order-placed.svg), [confirmed](pictures/order-confirmed.svg),
                [delivered](pictures/order-delivered.svg), [refused and undone](pictures/order-refused.svg) ·
                [one JAR, three shapes](pictures/deployment.svg)

                The pages beside this file are made for a browser: open [index.html](index.html) in a clone, or `/architecture` of a
                running Stoa, signed in as staff. For programs: [model.json](model.json), [order.json](order.json) and
                [asyncapi.json](asyncapi.json).

                | layer | module | tables | what it is for |
                |---|---|--:|---|
                """
                + stoa.modules().stream().map(Readme::row).collect(Collectors.joining());
    }

    private static String row(ModuleFacts module) {
        return "| %s | %s | %d | %s |%n".formatted(module.layer(),
                module.isGround()
                        ? module.name()
                        : "[%s](pictures/module-%s.svg)".formatted(module.name(), module.name()),
                module.tables().size(), module.purpose().replace("|", "\\|")).replace("\r\n", "\n");
    }
}
