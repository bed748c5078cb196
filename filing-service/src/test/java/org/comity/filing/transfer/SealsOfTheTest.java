package org.comity.filing.transfer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.comity.law.Courts;
import org.comity.papers.CourtSeals;

/** Two courts with seals of their own; only that of the first is believed here, and that of the package which another Comity made. */
public class SealsOfTheTest implements QuarkusTestResourceLifecycleManager {
    static final String FIRST = "浙01";
    static final String SECOND = "沪01";
    static final Path BEFORE = Path.of("src", "test", "resources", "transfer", "seal-of-another-comity.pem");

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("seals");
            Path file = folder.resolve("seals.p12");
            CourtSeals seals = CourtSeals.open(file, "test".toCharArray());
            String first = pem(seals.makeLocal(FIRST, Courts.named(FIRST).zh(), Instant.now())
                    .certificate());
            seals.makeLocal(SECOND, Courts.named(SECOND).zh(), Instant.now());
            Path believed = folder.resolve("believed.pem");
            Files.writeString(believed, Files.exists(BEFORE) ? first + Files.readString(BEFORE) : first);
            return Map.of(
                    "comity.filing.seals.file", file.toString(),
                    "comity.filing.seals.password", "test",
                    "comity.filing.transfer.seals", believed.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException ours) {
            throw new IllegalStateException(ours);
        }
    }

    @Override
    public void stop() {}
}
