package dev.stoa.platform.application;

import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** Finds a taken port before the start has cost anything. */
final class PortCheck {

    private static final int HIGHEST = 65_535;

    private PortCheck() {}

    static void check(Environment settings) {
        int port = port(settings.getProperty("server.port", "8080"));
        String address = settings.getProperty("server.address");
        if (port > 0) {
            bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw new CannotStart("server.port is '" + text + "'", "Set it to a number from 0 to " + HIGHEST);
    }

    private static void bind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the web server does: connections of a process that just ended do not count.
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new CannotStart("Port " + address.getPort() + " cannot be used (" + e.getMessage() + ")",
                    "Stop what listens there, or choose another one with --server.port=…", e);
        }
    }
}
