package org.comity.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A person's end of a room, with as little work for each frame as possible: thousands of frames a second are read beside what is
 * measured, on the same processors. Of WebSocket (RFC 6455) it speaks what a room uses.
 */
final class RoomSocket implements AutoCloseable {
    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;

    /** The room sends no longer ones; with room for their heads. */
    private static final int LONGEST = 40_000;

    private static final int ADDRESSES = 250;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(4 * LONGEST).limit(0);
    private final byte[] frame = new byte[LONGEST];

    interface Reader {
        /** @param content the bytes of a text, from the first to the length */
        void take(byte[] content, int length) throws IOException;
    }

    private RoomSocket(SocketChannel channel) {
        this.channel = channel;
    }

    /** Opened, and the first frame is said. From an address of its own: of one address only so many may stand at the door. */
    static RoomSocket at(int port, String path, String hello) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.bind(new InetSocketAddress("127.0.1." + (1 + NEXT.getAndIncrement() % ADDRESSES), 0));
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        RoomSocket socket = new RoomSocket(channel);
        channel.socket().setTcpNoDelay(true);
        socket.upgrade(port, path);
        socket.say(hello);
        return socket;
    }

    /** Before the room has answered nothing else may be said. */
    RoomSocket awaitEntry() throws IOException {
        boolean[] answered = {false};
        while (!answered[0]) {
            read((content, length) -> answered[0] = true);
        }
        return this;
    }

    private void upgrade(int port, String path) throws IOException {
        byte[] key = new byte[16];
        ThreadLocalRandom.current().nextBytes(key);
        write(ByteBuffer.wrap("""
                GET %s HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: %s\r
                Sec-WebSocket-Version: 13\r
                \r
                """.formatted(path, port, Base64.getEncoder().encodeToString(key))
                .getBytes(StandardCharsets.US_ASCII)));
        StringBuilder answer = new StringBuilder();
        while (answer.length() < 4 || !answer.substring(answer.length() - 4).equals("\r\n\r\n")) {
            if (!in.hasRemaining()) {
                fill();
            }
            answer.append((char) in.get());
        }
        if (!answer.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException(
                    "not let in: " + answer.toString().lines().findFirst().orElse(""));
        }
    }

    SocketChannel channel() {
        return channel;
    }

    /** In one frame; from any thread. */
    synchronized void say(String text) throws IOException {
        write(masked(TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ByteBuffer masked(int opcode, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(content.length + 8).put((byte) (LAST | opcode));
        if (content.length < TWO_BYTES) {
            out.put((byte) (MASKED | content.length));
        } else {
            out.put((byte) (MASKED | TWO_BYTES)).putShort((short) content.length);
        }
        // A mask of zeros leaves the content as it is.
        return out.putInt(0).put(content).flip();
    }

    private void write(ByteBuffer out) throws IOException {
        while (out.hasRemaining()) {
            if (channel.write(out) == 0) {
                LockSupport.parkNanos(100_000);
            }
        }
    }

    /** Waits for what comes next, if the channel waits. */
    private void fill() throws IOException {
        in.compact();
        int read = channel.read(in);
        in.flip();
        if (read < 0) {
            throw new EOFException("the room closed the line");
        }
    }

    /** Reads what is there. @throws EOFException when the line was closed */
    void read(Reader reader) throws IOException {
        fill();
        while (take(reader)) {}
    }

    private boolean take(Reader reader) throws IOException {
        int begin = in.position();
        if (in.remaining() < 2) {
            return false;
        }
        int opcode = in.get() & 0x0F;
        int length = in.get() & 0x7F;
        int more = length == TWO_BYTES ? 2 : length == EIGHT_BYTES ? 8 : 0;
        if (in.remaining() < more) {
            in.position(begin);
            return false;
        }
        if (more > 0) {
            length = more == 2 ? in.getShort() & 0xFFFF : Math.toIntExact(in.getLong());
        }
        if (in.remaining() < length) {
            in.position(begin);
            return false;
        }
        in.get(frame, 0, length);
        switch (opcode) {
            case TEXT -> reader.take(frame, length);
            case PING -> pong(length);
            case CLOSE ->
                throw new EOFException("the room closed the line: " + (((frame[0] & 0xFF) << 8) | (frame[1] & 0xFF)));
            default -> {}
        }
        return true;
    }

    private synchronized void pong(int length) throws IOException {
        byte[] content = new byte[length];
        System.arraycopy(frame, 0, content, 0, length);
        write(masked(PONG, content));
    }

    /** The line breaks: no goodbye. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
