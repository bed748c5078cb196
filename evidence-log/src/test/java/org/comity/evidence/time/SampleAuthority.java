package org.comity.evidence.time;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time authority as others run them, with other keys, hashes and chains than our own has. Root, issuer and authority are of one kind. */
public final class SampleAuthority {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(36_500));

    private final String signature;
    private final KeyPair pair;
    private final X509Certificate root;
    private final X509Certificate issuer;
    private final X509Certificate certificate;

    /**
     * @param keys such as {@code RSA 2048}, {@code EC secp384r1} or {@code Ed25519}
     * @param signature such as {@code SHA256withRSAandMGF1}
     */
    public SampleAuthority(String keys, String signature) throws Exception {
        this.signature = signature;
        KeyPair rootPair = pair(keys);
        KeyPair issuerPair = pair(keys);
        pair = pair(keys);
        root = certificate("Root of time", rootPair, "Root of time", rootPair, true);
        issuer = certificate("Root of time", rootPair, "Issuer of time", issuerPair, true);
        certificate = certificate("Issuer of time", issuerPair, "Authority of time", pair, false);
    }

    public String roots() {
        return TimeRoots.pem(root);
    }

    /** @return a timestamp, with the certificates that lead to the root unless it is to come alone */
    public byte[] stamp(byte[] bytes, ASN1ObjectIdentifier hash, boolean alone) throws Exception {
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        TimeStampRequest request = asking.generate(
                hash, MessageDigest.getInstance(hash.getId(), PROVIDER).digest(bytes));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setProvider(PROVIDER)
                        .build(signature, pair.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
        tokens.setAccuracyMillis(500);
        tokens.addCertificates(new JcaCertStore(alone ? List.of(certificate) : List.of(certificate, issuer)));
        return tokens.generate(request, BigInteger.TEN, Date.from(Instant.parse("2026-11-21T15:00:00Z")))
                .getEncoded();
    }

    private static KeyPair pair(String keys) throws Exception {
        String[] words = keys.split(" ");
        KeyPairGenerator generator = KeyPairGenerator.getInstance(words[0]);
        if (words[0].equals("EC")) {
            generator.initialize(new ECGenParameterSpec(words[1]));
        } else if (words.length > 1) {
            generator.initialize(Integer.parseInt(words[1]));
        }
        return generator.generateKeyPair();
    }

    private X509Certificate certificate(String issuerName, KeyPair signs, String name, KeyPair holds, boolean issues)
            throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Principal("CN=" + issuerName),
                BigInteger.valueOf(name.hashCode() & 0xFFFF),
                Date.from(FROM),
                Date.from(UNTIL),
                new X500Principal("CN=" + name),
                holds.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(issues ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
        if (!issues) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(signature)
                        .setProvider(PROVIDER)
                        .build(signs.getPrivate())));
    }
}
