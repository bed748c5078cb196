package org.comity.evidence.pack;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.bouncycastle.operator.OperatorCreationException;
import org.comity.evidence.time.CmsVerifier;

/** A signature that stands beside what it signs, by one signer, with the certificate by which it is to be checked (CAdES, level B-B). */
final class DetachedCms {
    private static final Map<String, String> HASHES = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    private DetachedCms() {}

    /** It is not over these bytes, or not signed as it must be. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String message, Throwable cause) {
            super(message, cause);
        }

        Broken(String message) {
            this(message, null);
        }
    }

    /** @param others that came with the signer's certificate */
    record Signed(X509Certificate signer, List<X509Certificate> others) {}

    /** @return by whose certificate; who vouches for that one is not asked */
    static Signed check(byte[] content, ContentInfo signature) throws Broken {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            if (signed.getSignerInfos().size() != 1) {
                throw new Broken("It has not the one signer");
            }
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            List<X509Certificate> found = new ArrayList<>();
            List<X509Certificate> others = new ArrayList<>();
            for (X509CertificateHolder each : signed.getCertificates().getMatches(null)) {
                (signer.getSID().match(each) ? found : others)
                        .add(new JcaX509CertificateConverter().getCertificate(each));
            }
            if (found.size() != 1 || !HASHES.containsKey(signer.getDigestAlgOID())) {
                throw new Broken("It has not the one certificate of its signer, or a weak hash");
            }
            X509Certificate certificate = found.getFirst();
            if (!signer.verify(CmsVerifier.by(certificate)) || !names(signer, certificate)) {
                throw new Broken("The signature is not of this content and this certificate");
            }
            return new Signed(certificate, others);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new Broken("The signature does not hold", e);
        } catch (RuntimeException e) {
            // A stranger wrote these bytes, and a parser may trip over them in any way.
            throw new Broken("The signature cannot be read", e);
        }
    }

    /** The signature itself says by which certificate it is to be checked (signing-certificate-v2). */
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
