package org.comity.gateway.operation;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.comity.gateway.operation.CertificateView.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when the certificates hold on which people and papers depend. */
@ApplicationScoped
class Certificates {
    /** As filing calls its check, which says of each court until when its seal holds. */
    private static final String SEALS = "the seals of the courts";

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int HTTPS = 443;

    private final URI publicUrl;
    private final Clock clock;

    Certificates(@ConfigProperty(name = "comity.public-url") URI publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** The one that ends first comes first; before it, one that nobody could be asked for. */
    List<CertificateView> all(List<PartView> parts) {
        Instant now = clock.instant();
        Stream<CertificateView> address = publicUrl.getScheme().equals("https")
                ? Stream.of(view(Kind.ADDRESS, publicUrl.getHost(), end(publicUrl), now))
                : Stream.empty();
        Map<String, String> seals = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.checks().stream())
                .filter(check -> check.name().equals(SEALS))
                .forEach(check -> seals.putAll(check.data()));
        return Stream.concat(
                        address,
                        seals.entrySet().stream()
                                .map(seal -> view(
                                        Kind.SEAL, seal.getKey(), Optional.of(Instant.parse(seal.getValue())), now)))
                .sorted(Comparator.comparing(CertificateView::until, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static CertificateView view(Kind kind, String of, Optional<Instant> until, Instant now) {
        return new CertificateView(
                kind,
                of,
                until.orElse(null),
                until.map(end -> Math.floorDiv(
                                Duration.between(now, end).toSeconds(),
                                Duration.ofDays(1).toSeconds()))
                        .orElse(null));
    }

    /** What a browser is shown there; empty if nobody answers. */
    static Optional<Instant> end(URI address) {
        int port = address.getPort() < 0 ? HTTPS : address.getPort();
        try (Socket line = new Socket()) {
            line.connect(new InetSocketAddress(address.getHost(), port), (int) PATIENCE.toMillis());
            line.setSoTimeout((int) PATIENCE.toMillis());
            try (SSLSocket tls =
                    (SSLSocket) reading().getSocketFactory().createSocket(line, address.getHost(), port, true)) {
                tls.startHandshake();
                return Arrays.stream(tls.getSession().getPeerCertificates())
                        .map(X509Certificate.class::cast)
                        .map(each -> each.getNotAfter().toInstant())
                        .min(Comparator.naturalOrder());
            }
        } catch (IOException | GeneralSecurityException silent) {
            Log.warnf("The certificate of %s could not be read: %s", address, silent);
            return Optional.empty();
        }
    }

    /** Believes every certificate: it is looked at, also when it has ended, and nothing is told over that line. */
    private static SSLContext reading() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Reader()}, null);
        return context;
    }

    private static final class Reader extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket line) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket line) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
