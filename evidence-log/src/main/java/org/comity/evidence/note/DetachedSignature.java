package org.comity.evidence.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A signature by a key that also signs notes, for readers that know certificates and no notes: CAdES, level B-B (ETSI EN 319 122-1),
 * with Ed25519 (RFC 8419). The same bytes each time. What is signed in it, and in the certificate, is DER and longer than 127 bytes, which is
 * not UTF-8: it can never pass for a note.
 */
final class DetachedSignature {
    private static final String ED25519 = "Ed25519";
    /** The certificate carries the key and says nothing of how long it is used; the end is that of RFC 5280, 4.1.2.5. */
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant UNTIL = Instant.parse("9999-12-31T23:59:59Z");

    private DetachedSignature() {}

    /** @param at the time in it, by the signer's own clock, to the second */
    static byte[] of(byte[] content, NoteKey key, PublicKey publicKey, PrivateKey privateKey, Instant at) {
        try {
            X509Certificate certificate = certificate(key, publicKey, privateKey);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signed(certificate, at)))
                    .build(ED25519, privateKey, certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("Cannot sign with the " + key, e);
        }
    }

    private static AttributeTable signed(X509Certificate certificate, Instant at) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        return new AttributeTable(attributes);
    }

    /** Signed by the key itself, in the name of what it signs: who vouches for it is said elsewhere, by its public form. */
    private static X509Certificate certificate(NoteKey key, PublicKey publicKey, PrivateKey privateKey)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, key.name())
                .build();
        byte[] encoded = new JcaX509v3CertificateBuilder(
                        name, new BigInteger(key.id(), 16), Date.from(FROM), Date.from(UNTIL), name, publicKey)
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .build(new JcaContentSignerBuilder(ED25519).build(privateKey))
                .getEncoded();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }
}
