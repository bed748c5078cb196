package org.comity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.comity.http.HttpProblemCode;
import org.comity.http.ProblemException;
import org.comity.testing.TestBucket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A bucket of a server that speaks S3")
class BucketStoreTest extends StoreContract {
    private static final int LITTLE = 64 * 1024;

    private static TestBucket server;
    private static BucketStore store;

    record Said(
            Optional<String> name, Optional<URI> address, String region, Optional<String> key, Optional<String> secret)
            implements StoreConfig.Bucket {
        static Said of(URI address) {
            return new Said(
                    Optional.of(TestBucket.BUCKET),
                    Optional.of(address),
                    "us-east-1",
                    Optional.of("key"),
                    Optional.of("secret"));
        }
    }

    @BeforeAll
    static void serve() {
        server = new TestBucket();
        store = new BucketStore(Said.of(server.address()), "filing-service/");
    }

    @AfterAll
    static void end() {
        store.close();
        server.close();
    }

    @Override
    Store store() {
        return store;
    }

    private final String name = "documents/cd/" + UUID.randomUUID();

    private static void isUnavailable(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(HttpProblemCode.UNAVAILABLE));
    }

    @Test
    @DisplayName("has what another service put there under no name of this one")
    void ofOneService() throws IOException {
        try (BucketStore other = new BucketStore(Said.of(server.address()), "hearing-service/")) {
            other.put(name, some(10));
            assertThat(store.has(name)).isFalse();
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("that does not answer is said to be unavailable, in whatever is asked, until it answers again")
    void away() throws IOException {
        store.put(name, file(some(1000)));
        Path waiting = file(some(1001));
        server.kill();
        try {
            isUnavailable(store::look);
            isUnavailable(() -> store.has(name));
            isUnavailable(() -> store.open(name));
            isUnavailable(() -> store.put(name + "2", waiting));
            isUnavailable(() -> store.erase(name));
        } finally {
            server.start();
        }

        assertThat(waiting).hasSize(1001);
        // A server that began a moment ago may take longer than a look waits.
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(store::look);
        assertThat(store.bytes(name)).isEqualTo(some(1000));
        assertThat(store.has(name + "2")).isFalse();
    }

    @Test
    @Timeout(30)
    @DisplayName("that is silent is asked no longer than somebody waits for a look")
    void silent() throws IOException {
        try (Wire wire = new Wire(server.address());
                BucketStore behind = new BucketStore(Said.of(wire.address()), "filing-service/")) {
            wire.there((bytes, count) -> {
                try {
                    Thread.sleep(Duration.ofSeconds(5));
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return count;
            });
            long began = System.nanoTime();
            isUnavailable(behind::look);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    @DisplayName("keeps nothing of which a bit changed on the way")
    void changedOnTheWay() throws IOException {
        byte[] paper = some(50_000);
        System.arraycopy("a mark".getBytes(StandardCharsets.US_ASCII), 0, paper, 30_000, 6);
        try (Wire wire = new Wire(server.address());
                BucketStore behind = new BucketStore(Said.of(wire.address()), "filing-service/")) {
            AtomicInteger changed = new AtomicInteger();
            wire.there((bytes, count) -> {
                int mark = Wire.find(bytes, count, "a mark");
                if (mark >= 0) {
                    bytes[mark] ^= 1;
                    changed.incrementAndGet();
                }
                return count;
            });

            isUnavailable(() -> behind.put(name, file(paper)));

            assertThat(changed).hasPositiveValue();
            assertThat(store.has(name)).isFalse();
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("is read on where the line was cut, and not for ever")
    void cut() throws IOException {
        byte[] paper = some(2_000_000);
        store.put(name, paper);
        try (Wire wire = new Wire(server.address());
                BucketStore behind = new BucketStore(Said.of(wire.address()), "filing-service/")) {
            AtomicInteger passed = new AtomicInteger();
            AtomicInteger cuts = new AtomicInteger();
            wire.back((bytes, count) -> {
                if (passed.addAndGet(count) > 500_000) {
                    passed.set(0);
                    cuts.incrementAndGet();
                    return 0;
                }
                return count;
            });
            assertThat(behind.bytes(name)).isEqualTo(paper);
            assertThat(cuts).hasPositiveValue();

            wire.back(Wire.NONE);
            try (SeekableByteChannel channel = behind.open(name)) {
                wire.back((bytes, count) ->
                        Wire.find(bytes, count, "HTTP/1.1") == 0 ? Wire.find(bytes, count, "\r\n\r\n") + 4 : 0);
                assertThatThrownBy(() -> Channels.newInputStream(channel.position(1_000_000))
                                .readAllBytes())
                        .isInstanceOfAny(IOException.class, ProblemException.class);
            }
        }
    }

    @Test
    @DisplayName("gives out no two files as one: what lies there now is another than a moment ago")
    void replaced() throws IOException {
        store.put(name, some(2_000_000));
        try (SeekableByteChannel channel = store.open(name)) {
            Channels.newInputStream(channel).readNBytes(1000);
            store.erase(name);
            store.put(name, Arrays.copyOf(some(2_000_001), 2_000_000));
            isUnavailable(
                    () -> Channels.newInputStream(channel.position(1_500_000)).readAllBytes());
        }
    }

    /** S3 takes one; this server may take several, one after the other. Who keeps papers holds their digest meanwhile. */
    @Test
    @DisplayName("has one of those whole that come at once under one name")
    void atOnce() throws Exception {
        assertThat(takenAtOnce()).isPositive();
    }

    @Test
    @DisplayName("takes and gives a file that is larger than the memory of the process")
    void large() throws Exception {
        Path file = file(some(128 * 1024 * 1024));
        Path log = file(new byte[0]);
        Process small = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallProcess.class.getName(),
                        server.address().toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(small.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(small.exitValue()).as(Files.readString(log)).isZero();
    }

    /** Puts a file and reads it again. */
    static final class SmallProcess {
        private SmallProcess() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[1]);
            try (BucketStore store = new BucketStore(Said.of(URI.create(arguments[0])), "large/")) {
                store.put("file", file);
                try (InputStream kept = Channels.newInputStream(store.open("file"));
                        InputStream sent = Files.newInputStream(file)) {
                    byte[] piece = new byte[LITTLE];
                    for (byte[] one = sent.readNBytes(LITTLE); one.length > 0; one = sent.readNBytes(LITTLE)) {
                        int count = kept.readNBytes(piece, 0, one.length);
                        if (!Arrays.equals(one, Arrays.copyOf(piece, count))) {
                            System.exit(2);
                        }
                    }
                    System.exit(kept.read() < 0 ? 0 : 3);
                }
            }
        }
    }

    @Test
    @DisplayName("that is not on the server does not answer")
    void noBucket() {
        Said said = new Said(
                Optional.of("nobodys"),
                Optional.of(server.address()),
                "us-east-1",
                Optional.of("key"),
                Optional.of("s"));
        try (BucketStore none = new BucketStore(said, "")) {
            assertThatThrownBy(none::look).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    @DisplayName("that has no name, or half of a key, is refused by what is missing")
    void missing() {
        Said whole = Said.of(server.address());
        assertThatThrownBy(() -> new BucketStore(
                        new Said(Optional.empty(), whole.address(), "us-east-1", whole.key(), whole.secret()), ""))
                .hasMessageContaining("COMITY_BUCKET");
        assertThatThrownBy(() -> new BucketStore(
                        new Said(whole.name(), whole.address(), "us-east-1", whole.key(), Optional.empty()), ""))
                .hasMessageContaining("COMITY_BUCKET_SECRET");
    }
}
