package org.comity.evidence.time;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Checks signatures of CMS with what Java has. Of RSA-PSS it has everything, but not under the names by which Bouncy Castle asks;
 * its hash makes the mask too, as browsers have it. Source: RFC 4055, 3.1; RFC 4056.
 */
public final class CmsVerifier {
    private CmsVerifier() {}

    public static SignerInformationVerifier by(X509Certificate certificate)
            throws GeneralSecurityException, OperatorCreationException {
        ContentVerifierProvider others = new JcaContentVerifierProviderBuilder().build(certificate);
        return new SignerInformationVerifier(
                new DefaultCMSSignatureAlgorithmNameGenerator(),
                new DefaultSignatureAlgorithmIdentifierFinder(),
                new WithPss(others, certificate.getPublicKey()),
                new JcaDigestCalculatorProviderBuilder().build());
    }

    private record WithPss(ContentVerifierProvider others, PublicKey key) implements ContentVerifierProvider {
        @Override
        public boolean hasAssociatedCertificate() {
            return others.hasAssociatedCertificate();
        }

        @Override
        public X509CertificateHolder getAssociatedCertificate() {
            return others.getAssociatedCertificate();
        }

        @Override
        public ContentVerifier get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
            return algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
                    ? new Pss(algorithm, pss(algorithm, key))
                    : others.get(algorithm);
        }
    }

    private static Signature pss(AlgorithmIdentifier algorithm, PublicKey key) throws OperatorCreationException {
        try {
            RSASSAPSSparams said = RSASSAPSSparams.getInstance(algorithm.getParameters());
            // Without parameters it would be SHA-1.
            String hash = said == null
                    ? null
                    : TimeToken.HASHES.get(
                            said.getHashAlgorithm().getAlgorithm().getId());
            if (hash == null) {
                throw new OperatorCreationException("Its hash is too weak, or unknown");
            }
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec(
                    hash,
                    "MGF1",
                    new MGF1ParameterSpec(hash),
                    said.getSaltLength().intValueExact(),
                    PSSParameterSpec.TRAILER_FIELD_BC));
            signature.initVerify(key);
            return signature;
        } catch (GeneralSecurityException | IllegalArgumentException | ArithmeticException e) {
            throw new OperatorCreationException("Its parameters cannot be used", e);
        }
    }

    private record Pss(AlgorithmIdentifier algorithm, Signature signature) implements ContentVerifier {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int count) throws IOException {
                    try {
                        signature.update(bytes, offset, count);
                    } catch (SignatureException e) {
                        throw new IOException(e);
                    }
                }
            };
        }

        @Override
        public boolean verify(byte[] expected) {
            try {
                return signature.verify(expected);
            } catch (SignatureException wrong) {
                return false;
            }
        }
    }
}
