package org.comity.filing.document.check;

import com.zaxxer.sparsebits.SparseBitSet;
import jakarta.activation.DataHandler;
import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.collections4.bag.HashBag;
import org.apache.commons.io.IOUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.fontbox.FontBoxFont;
import org.apache.logging.log4j.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.poi.POIDocument;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.tika.mime.MimeTypes;
import org.comity.http.Sha256;
import org.jboss.logging.Logger;
import org.slf4j.LoggerFactory;

/** One running {@link CheckProcess}. It is used by one thread at a time; handing it on through a queue is the only sharing. */
final class Checker implements AutoCloseable {
    /** One class of each place where the process finds what it needs. */
    private static final List<Class<?>> NEEDED = List.of(
            CheckProcess.class,
            Loader.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            LogFactory.class,
            Logger.class,
            MimeTypes.class,
            IOUtils.class,
            LoggerFactory.class,
            POIDocument.class,
            HWPFDocument.class,
            Hex.class,
            HashBag.class,
            CombinatoricsUtils.class,
            SparseBitSet.class,
            LogManager.class,
            Session.class,
            DataHandler.class,
            Sha256.class);

    private final Process process;
    private final BufferedWriter asks;
    private final BufferedReader answers;
    private boolean spent;
    private long lastUsed = System.nanoTime();

    private Checker(Process process) {
        this.process = process;
        asks = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException if it does not start, which is our fault and not the file's */
    static Checker start(CheckLimits limits) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memory().asLongValue(),
                "-Xms16m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Standard output is for answers alone.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                // PDFBox writes down which fonts there are.
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                // Nobody listens to what Tika has to say.
                "-Dslf4j.internal.verbosity=ERROR",
                // Nor to what POI has.
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dlog4j2.simplelogLevel=OFF",
                "-D" + HeicPicture.PROGRAM + "=" + limits.heic(),
                "-cp",
                NEEDED.stream().map(Checker::placeOf).distinct().collect(Collectors.joining(File.pathSeparator)),
                CheckProcess.class.getName());
        try {
            Checker checker = new Checker(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            checker.requireReady();
            return checker;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void requireReady() throws IOException {
        if (!CheckProcess.READY.equals(answers.readLine())) {
            close();
            throw new IllegalStateException(
                    "the process that opens documents did not start; it has said why on stderr");
        }
    }

    /**
     * Looks at one file.
     *
     * @param clock ends the process when the time is over
     * @return TOO_COMPLEX also where the process ended over the file, or had to be ended
     */
    Verdict look(Path file, long millis, ScheduledExecutorService clock) {
        String answer = ask(file.toAbsolutePath().toString(), millis, clock);
        return answer == null ? Verdict.of(Fault.TOO_COMPLEX) : Verdict.read(answer);
    }

    /**
     * Draws one page of a file as a JPEG.
     *
     * @param page from 1
     * @return false if it cannot be drawn whole, or in that time
     */
    boolean draw(Path file, FileType type, int page, Path target, long millis, ScheduledExecutorService clock) {
        String task = String.join(
                CheckProcess.BETWEEN,
                file.toAbsolutePath().toString(),
                type.name(),
                Integer.toString(page),
                target.toAbsolutePath().toString());
        return CheckProcess.DRAWN.equals(ask(task, millis, clock));
    }

    /**
     * Makes one page ready for a program that reads it.
     *
     * @param page from 1
     */
    ForReading prepare(Path file, FileType type, int page, Path target, long millis, ScheduledExecutorService clock) {
        String task = String.join(
                CheckProcess.BETWEEN,
                file.toAbsolutePath().toString(),
                type.name(),
                Integer.toString(page),
                target.toAbsolutePath().toString(),
                CheckProcess.READABLE);
        String answer = ask(task, millis, clock);
        return answer != null && answer.startsWith(CheckProcess.READABLE)
                ? ForReading.valueOf(answer.substring(CheckProcess.READABLE.length()))
                : ForReading.NONE;
    }

    /**
     * Reads what a file says.
     *
     * @param target gets the {@link org.comity.filing.document.text.Piece}s
     * @return false if it cannot be read, or not in that time
     */
    boolean write(Path file, FileType type, Path target, long millis, ScheduledExecutorService clock) {
        String task = String.join(
                CheckProcess.BETWEEN,
                file.toAbsolutePath().toString(),
                type.name(),
                target.toAbsolutePath().toString());
        return CheckProcess.WRITTEN.equals(ask(task, millis, clock));
    }

    private String ask(String task, long millis, ScheduledExecutorService clock) {
        AtomicBoolean over = new AtomicBoolean();
        Future<?> end = clock.schedule(() -> endUnless(over), millis, TimeUnit.MILLISECONDS);
        String answer = ask(task);
        end.cancel(false);
        spent = !over.compareAndSet(false, true) || answer == null;
        lastUsed = System.nanoTime();
        return answer;
    }

    private void endUnless(AtomicBoolean over) {
        if (over.compareAndSet(false, true)) {
            close();
        }
    }

    /** Null if the process ended. */
    private String ask(String task) {
        try {
            asks.write(task + "\n");
            asks.flush();
            return answers.readLine();
        } catch (IOException ended) {
            return null;
        }
    }

    /** Whether it can look at another file. */
    boolean isReady() {
        return !spent && process.isAlive();
    }

    boolean isIdleFor(long millis) {
        return System.nanoTime() - lastUsed > TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
