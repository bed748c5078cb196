package org.comity.evidence.pack;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.time.CertificatePath;
import org.comity.evidence.time.TimeRoots;

/** Whether the certificate for people is as a court has sealed it, whether the seal held when the package was made, and whose it is. */
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
            say(about, seal.get().check(), findings);
        } catch (DetachedCms.Broken e) {
            findings.add(Finding.fails("certificate-seal-wrong"));
        }
    }

    private static void say(OpenedPackage about, DetachedCms.Signed signed, List<Finding> findings)
            throws IOException, BrokenPackage {
        X509Certificate certificate = signed.signer();
        Instant at = madeAt(about);
        String name = certificate.getSubjectX500Principal().getName();
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(until)) {
            findings.add(Finding.fails("certificate-seal-not-valid", name, at, from, until));
            return;
        }
        findings.add(Finding.holds("certificate-sealed", name, at, until));
        findings.add(ofWhom(about, signed, at));
    }

    /** Who vouches for it, by the policy that the reader brought. */
    private static Finding ofWhom(OpenedPackage about, DetachedCms.Signed signed, Instant at)
            throws IOException, BrokenPackage {
        String fingerprint = TimeRoots.fingerprint(signed.signer());
        List<TrustPolicy.Seal> seals = about.policy().seals();
        Optional<TrustPolicy.Seal> vouching =
                seals.stream().filter(seal -> vouches(seal, signed, at)).findFirst();
        if (vouching.isPresent() && about.hasSuppliedPolicy()) {
            TrustPolicy.Seal seal = vouching.get();
            return Finding.holds("certificate-seal-vouched", fingerprint, seal.sha256(), seal.from(), seal.until());
        }
        return vouching.isPresent() || seals.isEmpty()
                ? Finding.notClaimed("certificate-seal-of-whom", fingerprint)
                : Finding.fails("certificate-seal-unknown", fingerprint);
    }

    /** By the certificate itself, or by one above it that came with it. */
    private static boolean vouches(TrustPolicy.Seal seal, DetachedCms.Signed signed, Instant at) {
        return !at.isBefore(seal.from())
                && !at.isAfter(seal.until())
                && Stream.concat(Stream.of(signed.signer()), signed.others().stream())
                        .filter(each -> TimeRoots.fingerprint(each).equals(seal.sha256()))
                        .anyMatch(anchor -> leadsTo(anchor, signed, at));
    }

    private static boolean leadsTo(X509Certificate anchor, DetachedCms.Signed signed, Instant at) {
        try {
            CertificatePath.between(signed.signer(), signed.others(), List.of(anchor), at);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Instant madeAt(OpenedPackage about) throws IOException, BrokenPackage {
        try {
            return Instant.parse(about.content().path("createdAt").asText());
        } catch (DateTimeParseException e) {
            throw new BrokenPackage("malformed", ProofPackage.PACKAGE);
        }
    }
}
