package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The last signature on a PDF, which is over all of it but itself. Source: ISO 32000-1, 12.8; ETSI EN 319 142-1 (PAdES, level B-B).
 */
final class PdfSeal {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange[\\t\\n\\f\\r ]*\\[#(\\d{1,9})#(\\d{1,9})#(\\d{1,9})#(\\d{1,9})#]"
                    .replace("#", "[\\t\\n\\f\\r ]*"));
    private static final Map<String, String> HASHES = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    private final byte[] pdf;
    private final int from;
    private final int to;

    /** The file is not as it was sealed. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String message, Throwable cause) {
            super(message, cause);
        }

        Broken(String message) {
            this(message, null);
        }
    }

    private PdfSeal(byte[] pdf, int from, int to) {
        this.pdf = pdf;
        this.from = from;
        this.to = to;
    }

    /**
     * @return empty if there is none
     * @throws Broken if the last is not over all of the file
     */
    static Optional<PdfSeal> lastOf(byte[] pdf) throws Broken {
        List<MatchResult> ranges =
                RANGE.matcher(new String(pdf, ISO_8859_1)).results().toList();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        int[] range = new int[4];
        for (int i = 0; i < 4; i++) {
            range[i] = Integer.parseInt(ranges.getLast().group(i + 1));
        }
        boolean wholeFile = range[0] == 0
                && range[2] > range[1] + 1
                && range[2] + (long) range[3] == pdf.length
                && pdf[range[1]] == '<'
                && pdf[range[2] - 1] == '>';
        if (!wholeFile) {
            throw new Broken("Something stands outside of what is sealed");
        }
        return Optional.of(new PdfSeal(pdf, range[1], range[2]));
    }

    /**
     * @return the certificate whose key sealed it; who vouches for that one is not asked
     * @throws Broken if it is not over these bytes, or not signed as it must be
     */
    X509Certificate check() throws Broken {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(sealed()), contents());
            if (signed.getSignerInfos().size() != 1) {
                throw new Broken("It has not the one signer");
            }
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            List<X509CertificateHolder> found = signed.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .toList();
            if (found.size() != 1 || !HASHES.containsKey(signer.getDigestAlgOID())) {
                throw new Broken("It has not the one certificate of its signer, or a weak hash");
            }
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(found.getFirst());
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                    || !names(signer, certificate)) {
                throw new Broken("The signature is not of this file and this certificate");
            }
            return certificate;
        } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new Broken("The signature does not hold", e);
        } catch (RuntimeException e) {
            // A stranger wrote these bytes, and a parser may trip over them in any way.
            throw new Broken("The signature cannot be read", e);
        }
    }

    private byte[] sealed() {
        byte[] all = Arrays.copyOf(pdf, from + pdf.length - to);
        System.arraycopy(pdf, to, all, from, pdf.length - to);
        return all;
    }

    /** Zeros fill what was kept free for it. */
    private ContentInfo contents() throws IOException {
        byte[] der = HexFormat.of().parseHex(new String(pdf, from + 1, to - from - 2, ISO_8859_1));
        try (ASN1InputStream in = new ASN1InputStream(der)) {
            return ContentInfo.getInstance(in.readObject());
        }
    }

    /** The signature itself says by which certificate it is to be checked (CAdES, signing-certificate-v2). */
    private static boolean names(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute said = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (said == null) {
            return false;
        }
        ESSCertIDv2 named = SigningCertificateV2.getInstance(
                        said.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        String hash = HASHES.get(named.getHashAlgorithm().getAlgorithm().getId());
        return hash != null
                && MessageDigest.isEqual(
                        MessageDigest.getInstance(hash).digest(certificate.getEncoded()), named.getCertHash());
    }
}
