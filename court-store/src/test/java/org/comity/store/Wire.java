package org.comity.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bad line to a server: what it does to each piece that passes. */
final class Wire implements AutoCloseable {
    interface Fault {
        /** @return how many of the bytes go on; fewer cut the line */
        int on(byte[] bytes, int count);
    }

    static final Fault NONE = (bytes, count) -> count;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final URI server;
    private volatile Fault there = NONE;
    private volatile Fault back = NONE;

    Wire(URI server) throws IOException {
        this.server = server;
        Thread.ofVirtual().start(this::accept);
    }

    void there(Fault fault) {
        there = fault;
    }

    void back(Fault fault) {
        back = fault;
    }

    /** Where a text stands in a piece, -1 if it does not. */
    static int find(byte[] bytes, int count, String text) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket near = door.accept();
                Socket far = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> pass(near, far, true));
                Thread.ofVirtual().start(() -> pass(far, near, false));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to, boolean forth) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[16 * 1024];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                int passes = (forth ? there : back).on(bytes, count);
                out.write(bytes, 0, passes);
                if (passes < count) {
                    return;
                }
            }
        } catch (IOException gone) {
            // As lines are.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
