package dev.stoa.platform.application;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of PostgreSQL's protocol (version 3) to say that it is version 17. */
final class OldPostgres implements AutoCloseable {

    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;

    private final ServerSocket socket;

    OldPostgres() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/shop";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    talk(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void talk(DataInputStream in, DataOutputStream out) throws IOException {
        while (isEncryptionRequest(in)) {
            out.writeByte('N');
        }
        message(out, 'R', new byte[4]);
        message(out, 'S', "server_version\00017.6\000".getBytes(StandardCharsets.US_ASCII));
        message(out, 'S', "client_encoding\000UTF8\000".getBytes(StandardCharsets.US_ASCII));
        ready(out);
        for (int type = in.read(); type != 'X' && type >= 0; type = in.read()) {
            in.skipNBytes(in.readInt() - 4L);
            answer(type, out);
        }
    }

    private static void answer(int request, DataOutputStream out) throws IOException {
        switch (request) {
            case 'P' -> message(out, '1', new byte[0]);
            case 'B' -> message(out, '2', new byte[0]);
            case 'D' -> message(out, 'n', new byte[0]);
            case 'E' -> message(out, 'C', "SET\000".getBytes(StandardCharsets.US_ASCII));
            case 'Q' -> {
                message(out, 'C', "SET\000".getBytes(StandardCharsets.US_ASCII));
                ready(out);
            }
            case 'S' -> ready(out);
            default -> throw new IOException("Unexpected " + (char) request);
        }
    }

    private static boolean isEncryptionRequest(DataInputStream in) throws IOException {
        byte[] packet = new byte[in.readInt() - 4];
        in.readFully(packet);
        int code = ByteBuffer.wrap(packet).getInt();
        return code == SSL_REQUEST || code == GSS_REQUEST;
    }

    private static void ready(DataOutputStream out) throws IOException {
        message(out, 'Z', new byte[]{'I'});
        out.flush();
    }

    private static void message(DataOutputStream out, char type, byte[] content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream words = new DataOutputStream(whole);
        words.writeByte(type);
        words.writeInt(content.length + 4);
        words.write(content);
        out.write(whole.toByteArray());
    }
}
