package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
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
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** As small as something can be that is sealed as a PDF is. */
final class SealedPdf {
    private static final int ROOM = 4096;
    private static final String HEAD =
            "%%PDF-1.7\n1 0 obj <</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange [0 %06d %06d %06d]/Contents ";

    private final KeyPair pair;
    final X509Certificate certificate;

    SealedPdf(Instant from, Instant until) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
        X500Principal name = new X500Principal("CN=Court of the tests, C=CN");
        certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, Date.from(from), Date.from(until), name, pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
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
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build("SHA256withECDSA", pair.getPrivate(), certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }

    /** With something behind what was sealed. */
    static byte[] withMore(byte[] pdf) {
        byte[] more = Arrays.copyOf(pdf, pdf.length + 1);
        more[pdf.length] = '\n';
        return more;
    }
}
