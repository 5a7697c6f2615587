package dev.stoa.notification.application;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that speaks as much of SMTP (RFC 5321) as a sender needs, and fails as it is told. */
final class PostOffice implements AutoCloseable {

    private final ServerSocket socket;
    private final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger hangUps = new AtomicInteger();
    private volatile String recipientReply = "250 Fine";

    private PostOffice(ServerSocket socket) {
        this.socket = socket;
    }

    static PostOffice open() {
        try {
            var office = new PostOffice(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(office::accept);
            return office;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    void answersRecipientsWith(String reply) {
        recipientReply = reply;
    }

    /** Takes the next mail in and hangs up before it says so. */
    void hangsUpOnce() {
        hangUps.set(1);
    }

    List<MimeMessage> takenFor(String recipient) {
        return taken.stream().filter(message -> to(message).contains(recipient)).toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getHeader("To", ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 post office\r\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        out.print("354 Go on\r\n");
                        taken.add(message(in));
                        if (hangUps.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                            return;
                        }
                        out.print("250 Taken\r\n");
                    }
                    case "RCPT" -> out.print(recipientReply + "\r\n");
                    case "QUIT" -> {
                        out.print("221 Bye\r\n");
                        return;
                    }
                    default -> out.print("250 Fine\r\n");
                }
            }
        } catch (IOException | MessagingException gone) {
            // The caller hears of it by the closed connection.
        }
    }

    private static MimeMessage message(BufferedReader in) throws IOException, MessagingException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
