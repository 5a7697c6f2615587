package dev.stoa.processes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * The borders that a process crosses: right before and right after each commit and each call to the outside. Armed
 * borders stop the first thread that comes to each; when every one of them holds a thread, the process is halted, so that
 * one death leaves many orders at a border each.
 */
final class Borders {

    private static final CountDownLatch NEVER = new CountDownLatch(1);
    private static final Set<String> ARMED = ConcurrentHashMap.newKeySet();
    private static volatile boolean recording;
    private static volatile boolean halting;

    private Borders() {}

    /** Takes orders: {@code record}, {@code rest}, or {@code arm a|b|c}. */
    static void obey(String order) {
        recording = order.equals("record");
        if (order.startsWith("arm ")) {
            ARMED.addAll(Set.of(order.substring(4).split("\\|", -1)));
            halting = true;
        }
        ChildProcess.say("obeyed " + order);
    }

    static void cross(String border) {
        if (recording) {
            ChildProcess.say("crossed " + border);
        }
        if (ARMED.remove(border)) {
            ChildProcess.say("frozen " + border);
            if (ARMED.isEmpty() && halting) {
                Runtime.getRuntime().halt(137);
            }
            stay();
        }
    }

    private static void stay() {
        try {
            NEVER.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
