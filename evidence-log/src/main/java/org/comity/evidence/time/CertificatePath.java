package org.comity.evidence.time;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** How certificates vouch for one another. Source: RFC 5280, 6. */
public final class CertificatePath {
    private CertificatePath() {}

    /**
     * The certificates that lead from one to an anchor, without the anchor unless that is the certificate itself. Nobody is asked whether
     * one was withdrawn: a check needs no network.
     *
     * @param others that came with it
     * @throws GeneralSecurityException if none leads there, or one was not valid then
     */
    public static List<X509Certificate> between(
            X509Certificate certificate,
            Collection<X509Certificate> others,
            Collection<X509Certificate> anchors,
            Instant then)
            throws GeneralSecurityException {
        if (anchors.contains(certificate)) {
            certificate.checkValidity(Date.from(then));
            return List.of(certificate);
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        PKIXBuilderParameters asked = new PKIXBuilderParameters(
                anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toSet()), target);
        asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        asked.setRevocationEnabled(false);
        asked.setDate(Date.from(then));
        return CertPathBuilder.getInstance("PKIX").build(asked).getCertPath().getCertificates().stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}
