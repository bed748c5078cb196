package org.comity.papers;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * The seal of one court: a key and the certificate that names the court. It is set on a PDF as a signature of PAdES, level B-B: who
 * changes the file afterwards breaks it. The time in it is the court's own clock; no time stamp of somebody else is added.
 */
public final class CourtSeal {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /** @param chain the court's certificate first */
    CourtSeal(PrivateKey key, Certificate[] chain) {
        this.key = key;
        this.chain = Stream.of(chain).map(X509Certificate.class::cast).toList();
    }

    /** The certificate that names the court. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whether its certificate holds at that time, and those of who vouches for it: a reader believes none of them without the others. */
    public boolean holds(Instant at) {
        return chain.stream()
                .allMatch(each -> !at.isBefore(each.getNotBefore().toInstant())
                        && !at.isAfter(each.getNotAfter().toInstant()));
    }

    /** The last instant at which it holds. */
    public Instant until() {
        return chain.stream()
                .map(each -> each.getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * @param reason why it is sealed, as readers of PDF show it
     * @throws IllegalStateException if its certificate does not hold at that time
     */
    public byte[] set(byte[] pdf, String reason, Instant at) {
        if (!holds(at)) {
            throw new IllegalStateException("The certificates of the seal do not hold at " + at);
        }
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(reason, at);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        return bytes(service.signDocument(document, parameters, signed(toBeSigned)));
    }

    /** The certificate that names the court, and those of who vouches for it. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** By what {@link #sign} signs, as JWS calls it. Source: RFC 7518, 3.1. */
    public String algorithm() {
        return key.getAlgorithm().equals("EC") ? "ES256" : "RS256";
    }

    /** A signature of bytes that are no PDF, with SHA-256; of an elliptic key the two numbers one after the other (RFC 7518, 3.4). */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(
                    key.getAlgorithm().equals("EC") ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key of the seal cannot be used", unusable);
        }
    }

    private PAdESSignatureParameters parameters(String reason, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(certificate()));
        parameters.setCertificateChain(chain.stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setReason(reason);
        return parameters;
    }

    private SignatureValue signed(ToBeSigned data) {
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.forKey(key), DigestAlgorithm.SHA256);
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key);
            signature.update(data.getBytes());
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key of the seal cannot be used", unusable);
        }
    }

    private static byte[] bytes(DSSDocument sealed) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sealed.writeTo(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
