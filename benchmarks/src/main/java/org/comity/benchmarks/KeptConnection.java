package org.comity.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection over which the same question goes again and again. It reads of an answer what tells that it is good and where it ends:
 * a client that does more takes from the service, which is on the same processors, what is to be measured.
 */
final class KeptConnection implements AutoCloseable {
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String LENGTH = "content-length:";
    private static final int LARGEST_HEAD = 16 * 1024;

    private final byte[] question;
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] read = new byte[64 * 1024];

    KeptConnection(String origin, String path, String token) throws IOException {
        URI address = URI.create(origin);
        question = """
                GET %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                \r
                """.formatted(path, address.getAuthority(), token).getBytes(StandardCharsets.US_ASCII);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    /** @throws IOException also if the answer is not 200 with a length */
    void ask() throws IOException {
        out.write(question);
        int length = 0;
        int head = -1;
        while (head < 0) {
            length += more(length);
            String sofar = new String(read, 0, Math.min(length, LARGEST_HEAD), StandardCharsets.ISO_8859_1);
            head = sofar.indexOf(END_OF_HEAD);
            if (head < 0 && length >= LARGEST_HEAD) {
                throw new IOException("an answer without an end of its head");
            }
        }
        int body = lengthOfBody(new String(read, 0, head, StandardCharsets.ISO_8859_1));
        int left = head + END_OF_HEAD.length() + body - length;
        while (left > 0) {
            left -= more(0);
        }
    }

    private int more(int from) throws IOException {
        int got = in.read(read, from, read.length - from);
        if (got < 0) {
            throw new EOFException("the connection was closed");
        }
        return got;
    }

    private static int lengthOfBody(String head) throws IOException {
        if (!head.startsWith("HTTP/1.1 200")) {
            throw new IOException("answered with " + head.lines().findFirst().orElse(""));
        }
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith(LENGTH))
                .map(line -> Integer.valueOf(line.substring(LENGTH.length()).strip()))
                .findFirst()
                .orElseThrow(() -> new IOException("an answer without a length"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
