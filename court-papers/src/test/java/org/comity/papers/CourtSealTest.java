package org.comity.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A court's seal")
class CourtSealTest {

    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final Instant NOW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    /** noRevAvail. */
    private static final ASN1ObjectIdentifier NO_REVOCATION = new ASN1ObjectIdentifier("2.5.29.56");

    @TempDir
    Path folder;

    @Test
    @DisplayName("verifies on the file on which it was set, and on no other")
    void verifies() {
        CourtSeal seal = seals().makeLocal("浙01", "浙江省杭州市中级人民法院", NOW);
        byte[] sealed = seal.set(page(), "受理案件通知书", NOW);
        assertTrue(isIntact(sealed, seal));

        byte[] changed = sealed.clone();
        changed[sealed.length / 3] ^= 1;
        assertFalse(isIntact(changed, seal));
    }

    @Test
    @DisplayName("is not set once its certificate has expired, nor before it holds")
    void expires() {
        CourtSeal seal = seals().makeLocal("浙01", "浙江省杭州市中级人民法院", NOW);
        Instant late = NOW.plus(Duration.ofDays(3660));
        assertFalse(seal.holds(late));
        assertThrows(IllegalStateException.class, () -> seal.set(page(), "", late));
        assertThrows(IllegalStateException.class, () -> seal.set(page(), "", NOW.minus(Duration.ofDays(1))));
    }

    @Test
    @DisplayName("made while a document has its time already is set on it")
    void madeMeanwhile() {
        CourtSeal seal = seals().makeLocal("浙01", "浙江省杭州市中级人民法院", NOW.plusMillis(900));
        assertTrue(isIntact(seal.set(page(), "送达回证", NOW.minusMillis(100)), seal));
    }

    @Test
    @DisplayName("is not set either once the certificate of who vouches for it has expired")
    void expiresWithItsChain() {
        CourtSeal court = seals().makeLocal("浙01", "浙江省杭州市中级人民法院", NOW);
        CourtSeal above = seals().makeLocal("浙", "浙江省高级人民法院", NOW.minus(Duration.ofDays(3600)));
        CourtSeal chained = new CourtSeal(null, new Certificate[] {court.certificate(), above.certificate()});
        assertTrue(chained.holds(NOW));
        assertTrue(court.holds(above.until().plusSeconds(1)));
        assertTrue(chained.holds(above.until()));
        assertFalse(chained.holds(above.until().plusSeconds(1)));
        assertEquals(above.until(), chained.until());
    }

    @Test
    @DisplayName("is one of several, of which the first to end is known")
    void firstToEnd() {
        CourtSeals seals = seals();
        assertEquals(Optional.empty(), seals.firstEnd());
        seals.makeLocal("浙01", "浙江省杭州市中级人民法院", NOW);
        CourtSeal older = seals.makeLocal("沪01", "上海市第一中级人民法院", NOW.minus(Duration.ofDays(100)));
        assertEquals(Optional.of(older.until()), seals.firstEnd());
        assertEquals(Set.of("浙01", "沪01"), seals.ends().keySet());
        assertEquals(older.until(), seals.ends().get("沪01"));
    }

    @Test
    @DisplayName("is kept under the court's code, and read again with its password alone")
    void isKept() {
        CourtSeal made = seals().makeLocal("浙01", "浙江省杭州市中级人民法院", NOW);
        CourtSeals again = seals();
        assertEquals(made.certificate(), again.of("浙01").orElseThrow().certificate());
        assertEquals(Optional.empty(), again.of("沪01"));
        assertThrows(
                IllegalStateException.class,
                () -> CourtSeals.open(folder.resolve("seals.p12"), "another".toCharArray()));
        assertTrue(Files.exists(folder.resolve("seals.p12")));
    }

    @Test
    @DisplayName("is made in a folder that does not exist yet, and not at all where it cannot be kept")
    void needsAPlace() throws IOException {
        CourtSeals first = CourtSeals.open(folder.resolve("data/filing/seals.p12"), PASSWORD);
        assertTrue(first.makeLocal("浙01", "浙江省杭州市中级人民法院", NOW).holds(NOW));

        Path file = Files.createFile(folder.resolve("file"));
        CourtSeals nowhere = CourtSeals.open(file.resolve("seals.p12"), PASSWORD);
        assertThrows(IllegalStateException.class, () -> nowhere.makeLocal("浙01", "浙江省杭州市中级人民法院", NOW));
        assertEquals(Optional.empty(), nowhere.of("浙01"));
    }

    @Test
    @DisplayName(
            "is made here once, however many ask at one time, and only where no file of seals is set and that is wished")
    void isMadeHere() {
        CourtSeals local = CourtSeals.of(Optional.empty(), Optional.empty(), folder, true, court -> "法院" + court);
        List<X509Certificate> made = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> local.of("浙01", NOW).orElseThrow().certificate())
                .distinct()
                .toList();
        assertEquals(1, made.size());
        assertTrue(made.getFirst().getSubjectX500Principal().getName().contains("法院浙01"));
        CourtSeals again = CourtSeals.of(Optional.empty(), Optional.empty(), folder, false, court -> "");
        assertEquals(made.getFirst(), again.of("浙01", NOW).orElseThrow().certificate());
        assertEquals(Optional.empty(), again.of("沪01", NOW), "none is made");
        CourtSeals filed =
                CourtSeals.of(Optional.of(folder.resolve("seals.p12")), Optional.of("x"), folder, true, court -> "");
        assertEquals(Optional.empty(), filed.of("浙01", NOW), "who has a file has no others");
    }

    @Test
    @DisplayName(
            "that an authority has issued passes with who trusts that authority, once its answer of withdrawals is there or not to be asked for")
    void issued() throws Exception {
        assertEquals("INDETERMINATE CERTIFICATE_CHAIN_GENERAL_FAILURE", saidOfIssued(false));
        assertEquals("TOTAL_PASSED null", saidOfIssued(true));
    }

    /** @param unasked whether the certificate says that nobody answers whether it was withdrawn (RFC 9608) */
    private static String saidOfIssued(boolean unasked) throws Exception {
        KeyPair authority = pair();
        KeyPair court = pair();
        X500Name issuer = new X500Name("CN=Issuer of seals, C=CN");
        X509Certificate root = certificate(issuer, authority, issuer, authority, false);
        X509Certificate certificate = certificate(issuer, authority, new X500Name("CN=Court, C=CN"), court, unasked);
        byte[] sealed = new CourtSeal(court.getPrivate(), new Certificate[] {certificate, root}).set(page(), "", NOW);
        SimpleReport found = checked(sealed, root);
        return found.getIndication(found.getFirstSignatureId()) + " "
                + found.getSubIndication(found.getFirstSignatureId());
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            X500Name issuer, KeyPair signs, X500Name subject, KeyPair holds, boolean unasked) throws Exception {
        boolean issues = issuer.equals(subject);
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        issuer,
                        issues ? BigInteger.ONE : BigInteger.TWO,
                        Date.from(NOW.minus(Duration.ofDays(1))),
                        Date.from(NOW.plus(Duration.ofDays(1))),
                        subject,
                        holds.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(issues))
                .addExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(issues ? KeyUsage.keyCertSign : KeyUsage.nonRepudiation));
        if (unasked) {
            builder.addExtension(NO_REVOCATION, false, DERNull.INSTANCE);
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signs.getPrivate())));
    }

    private CourtSeals seals() {
        return CourtSeals.open(folder.resolve("seals.p12"), PASSWORD);
    }

    private static byte[] page() {
        return CourtPdf.whole("<html><head><title>通知</title><style>body { font-family: " + CourtPdf.FAMILIES
                + " }</style></head><body>受理案件通知书 བཀྲ་ཤིས་</body></html>");
    }

    /** Whether the only signature on the file is whole and of the seal's certificate. */
    private static boolean isIntact(byte[] file, CourtSeal seal) {
        SimpleReport found = checked(file, seal.certificate());
        return found.getSignatureIdList().size() == 1 && found.isValid(found.getFirstSignatureId());
    }

    /** What EU DSS says who trusts this certificate and asks nobody. */
    private static SimpleReport checked(byte[] file, X509Certificate trusted) {
        CommonCertificateVerifier trust = new CommonCertificateVerifier();
        CommonTrustedCertificateSource known = new CommonTrustedCertificateSource();
        known.addCertificate(new CertificateToken(trusted));
        trust.setTrustedCertSources(known);
        SignedDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setCertificateVerifier(trust);
        return validator.validateDocument().getSimpleReport();
    }
}
