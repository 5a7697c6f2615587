package dev.stoa.processes;

import java.io.IOException;

/** Stoa as it ships, with its borders watched. */
final class WatchedStoa {

    private WatchedStoa() {}

    public static void main(String[] args) throws IOException {
        new ChildProcess(context -> context.getBeanFactory().addBeanPostProcessor(new BorderPatrol()))
                .run(args, (context, order) -> Borders.obey(order));
    }
}
