package org.comity.evidence.time;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.comity.evidence.note.KeyFolder;

/**
 * A time authority for a machine of one's own: an ECDSA P-256 key and a root made at the first start. It says what this
 * machine's clock says, which is worth as much as who runs it is independent; a court asks one that is.
 */
public final class OwnTimeAuthority {
    /** The root's certificate, to be trusted by who asks; nobody has its key, which is thrown away. */
    public static final String ROOT = "root.pem";

    static final String QUERY = "application/timestamp-query";
    static final String REPLY = "application/timestamp-reply";

    private static final String CERTIFICATE = "authority.pem";
    private static final String KEY = "authority.key";
    private static final String SIGNATURE = "SHA256withECDSA";
    /** A policy is what the authority promises; this one promises nothing, and its number (under 2.25) is in no register. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.25.83711465927461");

    private static final Set<ASN1ObjectIdentifier> HASHES =
            Set.of(TSPAlgorithms.SHA256, TSPAlgorithms.SHA384, TSPAlgorithms.SHA512);

    private final X509Certificate root;
    private final X509Certificate certificate;
    private final PrivateKey key;
    private final Clock clock;
    private long serial;

    private OwnTimeAuthority(X509Certificate root, X509Certificate certificate, PrivateKey key, Clock clock) {
        this.root = root;
        this.certificate = certificate;
        this.key = key;
        this.clock = clock;
        this.serial = clock.millis() * 1000;
    }

    /**
     * @param folder of its own; what is missing in it is made
     * @param life of the certificates that are made
     */
    public static OwnTimeAuthority in(Path folder, Clock clock, Duration life) throws IOException {
        KeyFolder.at(folder);
        try {
            if (Files.notExists(folder.resolve(CERTIFICATE))) {
                make(folder, clock, life);
            }
            String pem = Files.readString(folder.resolve(KEY)).replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
            PrivateKey key = KeyFactory.getInstance("EC")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
            return new OwnTimeAuthority(read(folder.resolve(ROOT)), read(folder.resolve(CERTIFICATE)), key, clock);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("The keys in " + folder + " cannot be made or used", e);
        }
    }

    public TimeRoots roots() {
        return TimeRoots.parse(TimeRoots.pem(root).getBytes(US_ASCII));
    }

    /** @return a reply to a query, both DER; a refusal is a reply too */
    public synchronized byte[] answer(byte[] query) throws IOException {
        try {
            Date now = Date.from(clock.instant());
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .setSignedAttributeGenerator(
                                    new DefaultSignedAttributeTableGenerator(new AttributeTable(signingTime(now))))
                            .build(SIGNATURE, key, certificate),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    POLICY);
            tokens.setAccuracySeconds(1);
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            return new TimeStampResponseGenerator(tokens, HASHES)
                    .generate(new TimeStampRequest(query), BigInteger.valueOf(++serial), Date.from(clock.instant()))
                    .getEncoded();
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("No timestamp could be made", e);
        }
    }

    /** That of this authority's clock, not of the machine's. */
    private static ASN1EncodableVector signingTime(Date now) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(now))));
        return attributes;
    }

    private static void make(Path folder, Clock clock, Duration life)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair root = pair();
        KeyPair authority = pair();
        X500Principal rootName = new X500Principal("CN=Comity local time root");
        X500Principal name = new X500Principal("CN=Comity local time authority");
        X509Certificate rootCertificate = certificate(rootName, root, rootName, root, clock, life, true);
        X509Certificate certificate = certificate(rootName, root, name, authority, clock, life, false);
        KeyFolder.writeDurably(
                folder.resolve(ROOT), TimeRoots.pem(rootCertificate).getBytes(US_ASCII));
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(authority.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        KeyFolder.writeDurably(folder.resolve(KEY), pem.getBytes(US_ASCII));
        // Last: a start that died before it begins anew.
        KeyFolder.writeDurably(
                folder.resolve(CERTIFICATE), TimeRoots.pem(certificate).getBytes(US_ASCII));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            X500Principal issuer,
            KeyPair signs,
            X500Principal subject,
            KeyPair holds,
            Clock clock,
            Duration life,
            boolean isRoot)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        // A minute for clocks that differ.
        Date from = Date.from(clock.instant().minusSeconds(60));
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(isRoot ? 1 : 2),
                from,
                Date.from(from.toInstant().plus(life)),
                subject,
                holds.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isRoot));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(isRoot ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
        if (!isRoot) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(signs.getPrivate())));
    }

    private static X509Certificate read(Path file) throws IOException, GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
    }
}
