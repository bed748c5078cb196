package org.comity.evidence.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-27T16:00:00Z");
    private static final byte[] BYTES = "a state of a log\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private OwnTimeAuthority own;
    private TimeAuthority authority;

    @BeforeEach
    void begin() throws IOException {
        own = own("authority", NOW);
        authority = TimeAuthority.over(own::answer, own.roots());
    }

    private OwnTimeAuthority own(String name, Instant now) throws IOException {
        return OwnTimeAuthority.in(folder.resolve(name), Clock.fixed(now, ZoneOffset.UTC), Duration.ofDays(3650));
    }

    @Test
    @DisplayName("a timestamp says the authority's time and its accuracy, who it is, and until when it holds")
    void says() throws Exception {
        Stamp stamp = authority.stamp(BYTES).check(BYTES, own.roots());
        assertThat(stamp.notLaterThan()).isEqualTo(NOW.plusSeconds(1));
        assertThat(stamp.authority()).isEqualTo("CN=Comity local time authority");
        assertThat(stamp.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(stamp.ends()).isEqualTo(NOW.minusSeconds(60).plus(Duration.ofDays(3650)));
        assertThat(stamp.renewAt()).isEqualTo(NOW.minusSeconds(60).plus(Duration.ofDays(2920)));
    }

    @Test
    @DisplayName("openssl, which is not ours, finds the same of right and of wrong bytes")
    void openssl() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "openssl"))),
                "openssl is not on this machine");
        Path token =
                Files.write(folder.resolve("token.tst"), authority.stamp(BYTES).der());
        Path right = Files.write(folder.resolve("right"), BYTES);
        Path wrong = Files.write(folder.resolve("wrong"), "a state of a lug\n".getBytes(UTF_8));
        Path root = folder.resolve("authority").resolve(OwnTimeAuthority.ROOT);
        assertThat(verified(token, right, root)).contains("Verification: OK");
        assertThat(verified(token, wrong, root))
                .contains("Verification: FAILED")
                .doesNotContain("OK");
        own("other", NOW);
        assertThat(verified(token, right, folder.resolve("other").resolve(OwnTimeAuthority.ROOT)))
                .contains("Verification: FAILED");
    }

    private static String verified(Path token, Path data, Path root) throws IOException {
        // -attime: the certificate is valid at the time that this test makes up.
        Process process = new ProcessBuilder(
                        "openssl",
                        "ts",
                        "-verify",
                        "-in",
                        token.toString(),
                        "-token_in",
                        "-data",
                        data.toString(),
                        "-CAfile",
                        root.toString(),
                        "-attime",
                        Long.toString(NOW.getEpochSecond()))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    @Test
    @DisplayName("it is of these bytes only, and holds only if a trusted certificate vouches for it")
    void refuses() throws Exception {
        TimeToken token = authority.stamp(BYTES);
        TimeRoots others = own("other", NOW).roots();
        assertThatThrownBy(() -> token.check("other".getBytes(UTF_8), own.roots()))
                .isInstanceOf(InvalidTimeToken.class)
                .hasMessageContaining("other bytes");
        assertThatThrownBy(() -> token.check(BYTES, others)).isInstanceOf(InvalidTimeToken.class);
    }

    @Test
    @DisplayName("a token with any byte changed is refused, or still says the same: never another time")
    void flipped() throws Exception {
        byte[] good = authority.stamp(BYTES).der();
        Stamp said = TimeToken.parse(good).check(BYTES, own.roots());
        int refused = 0;
        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= 1;
            try {
                assertThat(TimeToken.parse(changed).check(BYTES, own.roots()))
                        .as("byte %d", i)
                        .isEqualTo(said);
            } catch (InvalidTimeToken | RuntimeException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(good.length * 9 / 10);
    }

    @Test
    @DisplayName("an answer to another question, a timestamp of other bytes, a refusal and rubbish are not kept")
    void answers() throws Exception {
        AtomicReference<byte[]> old = new AtomicReference<>();
        TimeAuthority remembers = TimeAuthority.over(
                query -> {
                    old.compareAndSet(null, own.answer(query));
                    return old.get();
                },
                own.roots());
        remembers.stamp(BYTES);
        assertThatThrownBy(() -> remembers.stamp(BYTES))
                .isInstanceOf(NoTimeToken.class)
                .hasMessageContaining("nonce");
        for (byte[] rubbish : new byte[][] {{}, {0x30, 0}, "<html>".getBytes(UTF_8), new byte[70_000]}) {
            assertThatThrownBy(() ->
                            TimeAuthority.over(query -> rubbish, own.roots()).stamp(BYTES))
                    .isInstanceOf(NoTimeToken.class);
        }
        // status 2, rejection, without a token
        byte[] rejection = {0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02};
        assertThatThrownBy(() ->
                        TimeAuthority.over(query -> rejection, own.roots()).stamp(BYTES))
                .isInstanceOf(NoTimeToken.class);
    }

    @Test
    @DisplayName("the authority is asked over HTTP; one that is away, stalls or errs gives none, in time")
    void overHttp() throws Exception {
        HttpServer server = RunTimeAuthority.serve(own, 0);
        HttpServer errs = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        errs.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        errs.start();
        try (ServerSocket stalls = new ServerSocket(0)) {
            assertThat(over(server.getAddress().getPort(), Duration.ofSeconds(60))
                            .stamp(BYTES)
                            .check(BYTES, own.roots()))
                    .isNotNull();
            assertThatThrownBy(() -> over(errs.getAddress().getPort(), Duration.ofSeconds(60))
                            .stamp(BYTES))
                    .isInstanceOf(NoTimeToken.class)
                    .hasMessageContaining("500");
            assertThatThrownBy(() ->
                            over(stalls.getLocalPort(), Duration.ofMillis(200)).stamp(BYTES))
                    .isInstanceOf(NoTimeToken.class)
                    .hasMessageContaining("does not answer");
        } finally {
            server.stop(0);
            errs.stop(0);
        }
        assertThatThrownBy(() -> over(server.getAddress().getPort(), Duration.ofSeconds(60))
                        .stamp(BYTES))
                .isInstanceOf(NoTimeToken.class);
    }

    private TimeAuthority over(int port, Duration patience) {
        return TimeAuthority.at(
                URI.create("http://127.0.0.1:" + port), own.roots(), HttpClient.newHttpClient(), patience);
    }

    @Test
    @DisplayName("an authority that starts again has the same root")
    void startsAgain() throws Exception {
        assertThat(own("authority", NOW.plusSeconds(9)).roots().fingerprints())
                .isEqualTo(own.roots().fingerprints());
    }

    @Test
    @DisplayName("no certificates are no roots")
    void noRoots() {
        for (String pem :
                new String[] {"", "rubbish", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}) {
            assertThatThrownBy(() -> TimeRoots.parse(pem.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
