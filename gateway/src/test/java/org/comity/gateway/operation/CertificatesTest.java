package org.comity.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.comity.gateway.operation.CertificateView.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Certificates")
class CertificatesTest {
    private static final char[] PASSWORD = "a password".toCharArray();
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    @TempDir
    Path folder;

    @Test
    @DisplayName("are shown with the days that are left, the one that ends first before the others")
    void daysLeft() throws IOException {
        // Given filing's check of the seals, one of which has ended, and an address where nobody answers
        PartView filing = part(
                "the seals of the courts",
                Map.of(
                        "浙01", NOW.plus(Duration.ofDays(90)).toString(),
                        "沪01", NOW.minus(Duration.ofHours(1)).toString(),
                        "京01", NOW.plus(Duration.ofHours(47)).toString()));
        PartView other = part("events leave the outbox", Map.of("oldestUnsentSeconds", "0"));
        // When
        List<CertificateView> all = at("https://localhost:" + closedPort()).all(List.of(other, filing));
        // Then
        assertThat(all)
                .extracting(CertificateView::kind, CertificateView::of, CertificateView::daysLeft)
                .containsExactly(
                        tuple(Kind.ADDRESS, "localhost", null),
                        tuple(Kind.SEAL, "沪01", -1L),
                        tuple(Kind.SEAL, "京01", 1L),
                        tuple(Kind.SEAL, "浙01", 90L));
        assertThat(at("http://localhost:8080").all(List.of(filing))).hasSize(3);
    }

    @Test
    @DisplayName("of the court's address is read as a browser is shown it, also when it has ended")
    void ofTheAddress() throws Exception {
        KeyStore keys = selfSigned("-startdate", "-20d", "-validity", "10");
        Instant end =
                ((X509Certificate) keys.getCertificate("court")).getNotAfter().toInstant();
        try (SSLServerSocket server = server(keys)) {
            Thread answering = Thread.ofVirtual().start(() -> answerOnce(server));
            assertThat(Certificates.end(URI.create("https://localhost:" + server.getLocalPort())))
                    .contains(end);
            answering.join();
        }
        assertThat(end).isBefore(Instant.now());
    }

    private static Certificates at(String publicUrl) {
        return new Certificates(URI.create(publicUrl), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static PartView part(String check, Map<String, String> data) {
        return new PartView(
                "filing-service",
                PartView.State.READY,
                List.of(new PartView.Check(check, true, data)),
                null,
                List.of());
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private KeyStore selfSigned(String... times) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "court",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        String.valueOf(PASSWORD),
                        times[0],
                        times[1],
                        times[2],
                        times[3])
                .inheritIO()
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLServerSocket server(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getByName("localhost"));
    }

    private static void answerOnce(SSLServerSocket server) {
        try (SSLSocket line = (SSLSocket) server.accept()) {
            line.startHandshake();
            line.getInputStream().read();
        } catch (IOException hungUp) {
            // Who only reads a certificate says nothing and hangs up.
        }
    }
}
