package org.comity.filing.document.scan;

import static org.comity.filing.problem.FilingProblem.FILE_INFECTED;
import static org.comity.filing.problem.FilingProblem.SCANNER_NOT_THERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends each file that comes to ClamAV's clamd and takes its word. Where a scanner is set and does not answer, nothing is taken: what was
 * to be looked through never comes in unseen. Source: clamd(8), INSTREAM.
 */
@ApplicationScoped
public class Scanner {
    private static final Logger LOG = Logger.getLogger(Scanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PING = "zPING\0".getBytes(StandardCharsets.US_ASCII);
    /** One that looks through a file meanwhile answers all the same. */
    private static final int PING_MILLIS = 2000;

    private static final int CHUNK = 64 * 1024;
    /** Longer than the name of any signature. */
    private static final int LONGEST_ANSWER = 1024;

    private static final String BEFORE = "stream: ";
    private static final String FOUND = " FOUND";

    private final Optional<SocketAddress> clamd;
    private final long millis;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("virus-scans").factory());

    Scanner(ScanConfig config) {
        clamd = config.clamd().map(Scanner::address);
        millis = config.time().toMillis();
    }

    private static SocketAddress address(String place) {
        if (place.startsWith("/")) {
            return UnixDomainSocketAddress.of(place);
        }
        int colon = place.lastIndexOf(':');
        return new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
    }

    /** @throws org.comity.http.ProblemException FILE_INFECTED, or SCANNER_NOT_THERE if one is set and does not answer */
    public Scan require(Path file) {
        if (clamd.isEmpty()) {
            return Scan.NOT_SCANNED;
        }
        String answer = answer(file);
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
            throw FILE_INFECTED.with(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        if (answer.equals(BEFORE + "OK")) {
            return Scan.CLEAN;
        }
        if (answer.contains("size limit exceeded")) {
            return Scan.NOT_SCANNED;
        }
        LOG.errorf("clamd at %s answered: %s", clamd.get(), answer);
        throw SCANNER_NOT_THERE.with();
    }

    /** @return empty if there is none */
    Optional<SocketAddress> place() {
        return clamd;
    }

    /** Asked now. Blocks for two seconds at most. Source: clamd(8), PING. */
    boolean answers() {
        try (SocketChannel line = SocketChannel.open()) {
            Future<?> end = clock.schedule(() -> close(line), PING_MILLIS, TimeUnit.MILLISECONDS);
            try {
                line.connect(clamd.orElseThrow());
                write(line, ByteBuffer.wrap(PING));
                return read(line).equals("PONG");
            } finally {
                end.cancel(false);
            }
        } catch (IOException gone) {
            return false;
        }
    }

    private String answer(Path file) {
        try (SocketChannel line = SocketChannel.open(clamd.get());
                FileChannel bytes = FileChannel.open(file)) {
            Future<?> end = clock.schedule(() -> close(line), millis, TimeUnit.MILLISECONDS);
            try {
                send(bytes, line);
                return read(line);
            } finally {
                end.cancel(false);
            }
        } catch (IOException gone) {
            LOG.errorf("clamd at %s: %s", clamd.get(), gone);
            throw SCANNER_NOT_THERE.with();
        }
    }

    /** In parts, each with its length before it; one of no length is the end. */
    private static void send(FileChannel bytes, SocketChannel line) throws IOException {
        ByteBuffer part = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        try {
            write(line, ByteBuffer.wrap(COMMAND));
            boolean more = true;
            while (more) {
                part.clear().position(Integer.BYTES);
                more = bytes.read(part) > 0;
                part.putInt(0, part.position() - Integer.BYTES).flip();
                write(line, part);
            }
        } catch (IOException tooMuch) {
            // It hangs up on a file that is larger than it takes; why, it has said.
            if (!line.isOpen()) {
                throw tooMuch;
            }
        }
    }

    private static void write(SocketChannel line, ByteBuffer all) throws IOException {
        while (all.hasRemaining()) {
            line.write(all);
        }
    }

    /** Up to the zero that ends it: behind that it may hang up without a word. */
    private static String read(SocketChannel line) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && !isEnded(answer)) {
            if (line.read(answer) < 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static boolean isEnded(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException closed) {
            LOG.debug("closed already", closed);
        }
    }
}
