package org.comity.filing.document.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Speaks clamd's INSTREAM and PING as clamd(8) says, and knows one signature. */
public final class TestClamd implements AutoCloseable {
    private static final String FOUND = "stream: Eicar-Test-Signature FOUND";
    private static final String NOTHING = "stream: OK";

    private final ServerSocketChannel door;
    private final String place;
    private final int most;
    private final boolean knows;
    private final String says;
    private volatile int received;

    private TestClamd(ServerSocketChannel door, String place, int most, boolean knows, String says) {
        this.door = door;
        this.place = place;
        this.most = most;
        this.knows = knows;
        this.says = says;
        Thread.ofVirtual().start(this::serve);
    }

    /** @param most bytes of a file that it takes */
    public static TestClamd onPort(int most) throws IOException {
        return listening(most, true, null);
    }

    /** It says this whatever it is sent; null: nothing at all. */
    static TestClamd answering(String says) throws IOException {
        return listening(Integer.MAX_VALUE, false, says);
    }

    private static TestClamd listening(int most, boolean knows, String says) throws IOException {
        ServerSocketChannel door =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) door.getLocalAddress()).getPort();
        return new TestClamd(door, "127.0.0.1:" + port, most, knows, says);
    }

    static TestClamd onSocket(Path socket, int most) throws IOException {
        ServerSocketChannel door =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        return new TestClamd(door, socket.toString(), most, true, null);
    }

    /** What every scanner takes for a virus, and is none. Source: EICAR; in two parts, so that none takes this source for one. */
    public static byte[] infected() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public String place() {
        return place;
    }

    /** Bytes of the last file. */
    int received() {
        return received;
    }

    private void serve() {
        try {
            while (true) {
                SocketChannel line = door.accept();
                Thread.ofVirtual().start(() -> answer(line));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void answer(SocketChannel line) {
        try (line) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(line));
            String answer =
                    switch (command(in)) {
                        case "zINSTREAM" -> looked(in);
                        case "zPING" -> "PONG";
                        default -> "UNKNOWN COMMAND";
                    };
            String said = knows ? answer : says;
            if (said == null) {
                in.read();
            } else {
                line.write(ByteBuffer.wrap((said + "\0").getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Up to the zero that ends it. */
    private static String command(InputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private String looked(DataInputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (all.length() + length > most) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            all.append(new String(readExactly(in, length), StandardCharsets.ISO_8859_1));
        }
        received = all.length();
        return all.indexOf(new String(infected(), StandardCharsets.ISO_8859_1)) >= 0 ? FOUND : NOTHING;
    }

    private static byte[] readExactly(InputStream in, int length) throws IOException {
        return in.readNBytes(length);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
