package org.comity.evidence.time;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.tsp.Accuracy;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A timestamp of an authority over some bytes, with the authority's certificates. Source: RFC 3161, RFC 5816. */
public final class TimeToken {
    /** Tokens with chains have some kilobytes. */
    public static final int LONGEST = 64 * 1024;

    /** The hashes that are strong enough to say anything. */
    static final Map<String, String> HASHES = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    private final byte[] der;
    private final TimeStampToken token;

    private TimeToken(byte[] der, TimeStampToken token) {
        this.der = der;
        this.token = token;
    }

    /** @throws IllegalArgumentException if this is no timestamp */
    public static TimeToken parse(byte[] der) {
        if (der.length > LONGEST) {
            throw new IllegalArgumentException("Too long for a timestamp");
        }
        try {
            return new TimeToken(der.clone(), new TimeStampToken(new CMSSignedData(der)));
        } catch (CMSException | TSPException | IOException | RuntimeException e) {
            // The last: a stranger wrote these bytes, and a parser may trip over them in any way.
            throw new IllegalArgumentException("Not a timestamp", e);
        }
    }

    /** As the authority gave it. */
    public byte[] der() {
        return der.clone();
    }

    /**
     * @return what it says
     * @throws InvalidTimeToken if it is not of these bytes, not signed as it must be, or none of the roots vouches for it
     */
    public Stamp check(byte[] stamped, TimeRoots roots) throws InvalidTimeToken {
        requireOf(stamped);
        Instant time = token.getTimeStampInfo().getGenTime().toInstant();
        try {
            List<X509Certificate> all = certificates(token.getCertificates().getMatches(null));
            List<X509Certificate> signers = certificates(token.getCertificates().getMatches(null).stream()
                    .filter(token.getSID()::match)
                    .toList());
            if (signers.size() != 1) {
                throw new InvalidTimeToken("It comes without the one certificate of who signed it");
            }
            X509Certificate signer = signers.getFirst();
            // Purpose and validity of the certificate, its digest in the signature, and the signature.
            token.validate(CmsVerifier.by(signer));
            List<X509Certificate> path = roots.path(signer, all, time);
            return new Stamp(
                    time.plus(accuracy()),
                    signer.getSubjectX500Principal().getName(),
                    TimeRoots.fingerprint(signer),
                    path.stream()
                            .map(each -> each.getNotBefore().toInstant())
                            .max(Instant::compareTo)
                            .orElseThrow(),
                    path.stream()
                            .map(each -> each.getNotAfter().toInstant())
                            .min(Instant::compareTo)
                            .orElseThrow());
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new InvalidTimeToken("Its signature does not hold: " + e.getMessage(), e);
        }
    }

    private void requireOf(byte[] stamped) throws InvalidTimeToken {
        String hash =
                HASHES.get(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
        String signed = HASHES.get(token.toCMSSignedData()
                .getSignerInfos()
                .getSigners()
                .iterator()
                .next()
                .getDigestAlgOID());
        if (hash == null || signed == null) {
            throw new InvalidTimeToken("Its hash is too weak, or unknown");
        }
        try {
            if (!MessageDigest.isEqual(
                    MessageDigest.getInstance(hash).digest(stamped),
                    token.getTimeStampInfo().getMessageImprintDigest())) {
                throw new InvalidTimeToken("It is of other bytes");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Duration accuracy() {
        Accuracy accuracy = token.getTimeStampInfo().toASN1Structure().getAccuracy();
        if (accuracy == null) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ZERO;
        if (accuracy.getSeconds() != null) {
            whole = whole.plusSeconds(accuracy.getSeconds().intValueExact());
        }
        if (accuracy.getMillis() != null) {
            whole = whole.plusMillis(accuracy.getMillis().intValueExact());
        }
        return accuracy.getMicros() == null
                ? whole
                : whole.plusNanos(1_000L * accuracy.getMicros().intValueExact());
    }

    private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
            throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder each : holders) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(each));
        }
        return certificates;
    }
}
