package org.comity.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.localstack.FreePort;

/**
 * A server that speaks S3, with an empty bucket, in a process of its own on loopback: Adobe's S3Mock. It writes into a folder that goes with
 * it, and its port stays the same when it is killed and started again.
 */
public final class TestBucket implements AutoCloseable {
    public static final String BUCKET = "court";

    private static final Path LIBRARIES = Path.of("..", "court-testing", "target", "s3-server.classpath");
    private static final Path LOG = Path.of("target", "s3-server.log");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Path folder;
    private Process server;

    public TestBucket() {
        try {
            port = FreePort.any();
            folder = Files.createTempDirectory("s3-server");
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end the S3 server"));
            start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Returns when it answers. What was in the bucket is in it again. */
    public void start() {
        try {
            server = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dorg.springframework.boot.logging.LoggingSystem=none",
                            "-cp",
                            Files.readString(LIBRARIES),
                            "com.adobe.testing.s3mock.S3MockApplication",
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--com.adobe.testing.s3mock.httpPort=" + port,
                            "--com.adobe.testing.s3mock.store.root=" + folder,
                            "--com.adobe.testing.s3mock.store.retainFilesOnExit=true",
                            "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
            await().atMost(PATIENCE).until(this::answers);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean answers() {
        if (!server.isAlive()) {
            throw new IllegalStateException("the S3 server ended before it was ready, see " + LOG.toAbsolutePath());
        }
        try {
            return isThere("");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Asked of the server itself, past every store. */
    public boolean has(String key) {
        return isThere("/" + key);
    }

    private boolean isThere(String key) {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(address().resolve("/" + BUCKET + key))
                                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Without a word, as a machine that loses its power. */
    public void kill() {
        server.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
