package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** As small as something can be that is sealed as a PDF is. */
final class SealedPdf {
    private static final int ROOM = 4096;
    private static final String HEAD =
            "%%PDF-1.7\n1 0 obj <</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange [0 %06d %06d %06d]/Contents ";

    private static final X500Principal COURT =
            new X500Principal("CN=测试人民法院, O=\"Local seal, not issued to a court\", C=CN");

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final String ECDSA = "SHA256withECDSA";

    private final String signature;
    private final KeyPair pair;
    /** That of the seal, and those above it. */
    private final List<X509Certificate> chain;

    final X509Certificate certificate;

    private SealedPdf(String signature, KeyPair pair, List<X509Certificate> chain) {
        this.signature = signature;
        this.pair = pair;
        this.chain = chain;
        this.certificate = chain.getFirst();
    }

    /** By a seal that nobody vouches for. */
    SealedPdf(Instant from, Instant until) throws Exception {
        this(ECDSA, pair(), from, until);
    }

    /** @param signature with a key of RSA, such as {@code SHA256withRSAandMGF1} */
    static SealedPdf byRsa(String signature, Instant from, Instant until) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        return new SealedPdf(signature, generator.generateKeyPair(), from, until);
    }

    private SealedPdf(String signature, KeyPair pair, Instant from, Instant until) throws Exception {
        this(signature, pair, List.of(certificate(signature, COURT, pair, COURT, pair, from, until, false)));
    }

    /** By a seal that somebody has issued, whose certificate comes along. */
    static SealedPdf issued(Instant from, Instant until) throws Exception {
        KeyPair authority = pair();
        KeyPair court = pair();
        X500Principal issuer = new X500Principal("CN=Issuer of seals, C=CN");
        return new SealedPdf(
                ECDSA,
                court,
                List.of(
                        certificate(ECDSA, issuer, authority, COURT, court, from, until, false),
                        certificate(ECDSA, issuer, authority, issuer, authority, from, until, true)));
    }

    /** Who has issued the seal, or the seal itself. */
    X509Certificate issuer() {
        return chain.getLast();
    }

    private static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String signature,
            X500Principal issuer,
            KeyPair signs,
            X500Principal subject,
            KeyPair holds,
            Instant from,
            Instant until,
            boolean issues)
            throws Exception {
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                issuer,
                                issues ? BigInteger.ONE : BigInteger.TWO,
                                Date.from(from),
                                Date.from(until),
                                subject,
                                holds.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(issues))
                        .build(new JcaContentSignerBuilder(signature)
                                .setProvider(PROVIDER)
                                .build(signs.getPrivate())));
    }

    byte[] of(String words) throws Exception {
        return of(words, certificate);
    }

    /** @param named the certificate that the signature says is to check it */
    byte[] of(String words, X509Certificate named) throws Exception {
        int from = HEAD.formatted(0, 0, 0).length();
        String tail = ">> endobj\n" + words + "\n%%EOF\n";
        int to = from + 2 * ROOM + 2;
        String head = HEAD.formatted(from, to, tail.length());
        byte[] pdf = (head + "<" + "0".repeat(2 * ROOM) + ">" + tail).getBytes(ISO_8859_1);
        byte[] hex = HexFormat.of()
                .formatHex(signed((head + tail).getBytes(ISO_8859_1), named))
                .getBytes(ISO_8859_1);
        System.arraycopy(hex, 0, pdf, from + 1, hex.length);
        return pdf;
    }

    private byte[] signed(byte[] content, X509Certificate named) throws Exception {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(
                        new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(named.getEncoded()))))));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(PROVIDER)
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build(signature, pair.getPrivate(), certificate));
        generator.addCertificates(new JcaCertStore(chain));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }

    /** With something behind what was sealed. */
    static byte[] withMore(byte[] pdf) {
        byte[] more = Arrays.copyOf(pdf, pdf.length + 1);
        more[pdf.length] = '\n';
        return more;
    }
}
