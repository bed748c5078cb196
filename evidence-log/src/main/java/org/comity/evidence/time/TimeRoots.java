package org.comity.evidence.time;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The certificates that vouch for time authorities: roots, or the authority's own. At least one. */
public final class TimeRoots {
    private static final int MOST = 100;

    private final Set<X509Certificate> certificates;

    private TimeRoots(Set<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    /**
     * @param pem certificates one after the other
     * @throws IllegalArgumentException if there is none, or something else
     */
    public static TimeRoots parse(byte[] pem) {
        try {
            Set<X509Certificate> all = new LinkedHashSet<>();
            for (Certificate each :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))) {
                all.add((X509Certificate) each);
            }
            if (all.isEmpty() || all.size() > MOST) {
                throw new IllegalArgumentException("There are no certificates, or too many");
            }
            return new TimeRoots(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("These are not certificates in PEM", e);
        }
    }

    /** As {@link #parse} reads it. */
    public byte[] pem() {
        return certificates.stream()
                .map(TimeRoots::pem)
                .collect(Collectors.joining())
                .getBytes(US_ASCII);
    }

    /** SHA-256 of each, in hex, to compare with what was published. */
    public List<String> fingerprints() {
        return certificates.stream().map(TimeRoots::fingerprint).toList();
    }

    /**
     * The certificates that lead from the authority's to one of these, without it. Nobody is asked whether one was
     * withdrawn: a check needs no network.
     *
     * @param others that came with the timestamp
     * @throws GeneralSecurityException if none leads here, or one was not valid then
     */
    List<X509Certificate> path(X509Certificate authority, Collection<X509Certificate> others, Instant then)
            throws GeneralSecurityException {
        return CertificatePath.between(authority, others, certificates, then);
    }

    /** SHA-256 of a certificate, in hex. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
