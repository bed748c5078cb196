package org.comity.evidence.pack;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.time.TimeRoots;

/** Whether the certificate for people is as a court has sealed it, and whether the seal held when the package was made. */
final class SealCheck {
    private SealCheck() {}

    static void certificate(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        if (about.entries().stream().noneMatch(entry -> entry.name().equals(ProofPackage.CERTIFICATE))) {
            return;
        }
        try {
            Optional<PdfSeal> seal = PdfSeal.lastOf(about.bytes(ProofPackage.CERTIFICATE));
            if (seal.isEmpty()) {
                findings.add(Finding.notClaimed("certificate-not-sealed"));
                return;
            }
            say(seal.get().check(), madeAt(about), findings);
        } catch (PdfSeal.Broken e) {
            findings.add(Finding.fails("certificate-seal-wrong"));
        }
    }

    private static void say(X509Certificate certificate, Instant at, List<Finding> findings) {
        String name = certificate.getSubjectX500Principal().getName();
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(until)) {
            findings.add(Finding.fails("certificate-seal-not-valid", name, at, from, until));
            return;
        }
        findings.add(Finding.holds("certificate-sealed", name, at, until));
        findings.add(Finding.notClaimed("certificate-seal-of-whom", TimeRoots.fingerprint(certificate)));
    }

    private static Instant madeAt(OpenedPackage about) throws IOException, BrokenPackage {
        try {
            return Instant.parse(about.content().path("createdAt").asText());
        } catch (DateTimeParseException e) {
            throw new BrokenPackage("malformed", ProofPackage.PACKAGE);
        }
    }
}
