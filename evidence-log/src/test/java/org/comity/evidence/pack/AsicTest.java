package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import eu.europa.esig.dss.validation.timestamp.DetachedTimestampValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cms.CMSSignedData;
import org.comity.evidence.log.Timestamps;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EU DSS, which is not ours, says of our packages. */
@DisplayName("A package as an ASiC-E container")
class AsicTest {
    @TempDir
    static Path folder;

    private static byte[] delivery;
    private static byte[] hearing;
    private static byte[] ofTheLog;

    @BeforeAll
    static void make() throws Exception {
        SamplePackages packages = new SamplePackages(folder.resolve("keys"));
        delivery = packages.delivery();
        hearing = packages.hearing();
        ofTheLog = new CMSSignedData(packages.log.keys().signDetached(new byte[1], Instant.now()))
                .getCertificates()
                .getMatches(null)
                .iterator()
                .next()
                .getEncoded();
    }

    @Test
    @DisplayName("is one for EU DSS, with one signature of CAdES level B-B over all of its content")
    void isOne() {
        for (byte[] proof : new byte[][] {delivery, hearing}) {
            Reports reports = checked(proof, false);
            DiagnosticData found = reports.getDiagnosticData();
            assertThat(found.getContainerType()).isEqualTo(ASiCContainerType.ASiC_E);
            assertThat(found.getMimetypeFileContent()).isEqualTo(ProofPackage.MEDIA_TYPE);
            assertThat(found.getSignatures()).hasSize(1);
            SignatureWrapper signature = found.getSignatures().getFirst();
            assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.CAdES_BASELINE_B);
            assertThat(signature.isSignatureIntact()).isTrue();
            assertThat(signature.isSignatureValid()).isTrue();
            assertThat(signature.getDigestMatchers())
                    .isNotEmpty()
                    .allMatch(each -> each.isDataFound() && each.isDataIntact());
            assertThat(found.getContainerInfo().getManifestFiles().getFirst().getEntries())
                    .contains("package.json", "checkpoint", "trust/policy.txt")
                    .doesNotContain("mimetype", Manifest.FILE);
        }
    }

    @Test
    @DisplayName(
            "is doubted by EU DSS because nobody vouches for the log's key, and where that is trusted only because its own list has no EdDSA")
    void doubted() {
        assertThat(doubt(checked(delivery, false))).isEqualTo(SubIndication.NO_CERTIFICATE_CHAIN_FOUND);
        Reports trusted = checked(delivery, true);
        assertThat(doubt(trusted)).isEqualTo(SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE);
        assertThat(trusted.getXmlDetailedReport()).contains("The encryption algorithm EdDSA is not authorised");
    }

    @Test
    @DisplayName(
            "passes in total with EU DSS where the log's key is trusted and its list, otherwise its own, has EdDSA")
    void passes() throws Exception {
        for (byte[] proof : new byte[][] {delivery, hearing}) {
            Reports reports = validator(proof, true).validateDocument(policyWithEdDsa());
            assertThat(indication(reports)).as(reports.getXmlSimpleReport()).isEqualTo(Indication.TOTAL_PASSED);
        }
        byte[] changed = changed("documents/claim.txt", "statement", "testament");
        assertThat(indication(validator(changed, true).validateDocument(policyWithEdDsa())))
                .isEqualTo(Indication.TOTAL_FAILED);
    }

    /** Their own, in which the lines of EdDSA stand in remarks: “Not referenced in ETSI/SOGIS”. */
    private static InputStream policyWithEdDsa() throws Exception {
        try (InputStream own = AsicTest.class.getResourceAsStream("/policy/constraint.xml")) {
            String policy = new String(own.readAllBytes(), UTF_8);
            String with = policy.replaceAll("<!--\\s*(<Algo[^>]*>EdDSA</Algo>)[^>]*-->", "$1");
            assertThat(with).isNotEqualTo(policy);
            return new ByteArrayInputStream(with.getBytes(UTF_8));
        }
    }

    @Test
    @DisplayName(
            "has timestamps that pass with EU DSS where their authority is trusted, and are of the log's state alone")
    void timestamps() throws Exception {
        OwnTimeAuthority own = OwnTimeAuthority.in(folder.resolve("time"), Clock.systemUTC(), Duration.ofDays(100));
        SamplePackages stamped = new SamplePackages(
                folder.resolve("stamped-keys"),
                "quorum none\n".getBytes(UTF_8),
                List.of(),
                Optional.of(TimeAuthority.over(own::answer, own.roots())));
        stamped.delivery();
        SignedNote state = stamped.log.published().orElseThrow();
        byte[] token = stamped.log.timestamps().of(state).getFirst().der();
        byte[] bytes = Timestamps.subjectOf(state);
        CertificateToken authority = new CertificateToken((X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(Files.newInputStream(folder.resolve("time/authority.pem"))));
        CertificateToken root = new CertificateToken((X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(Files.newInputStream(folder.resolve("time/root.pem"))));

        assertThat(said(timestamp(token, bytes, authority))).isEqualTo("PASSED");
        assertThat(said(timestamp(token, new byte[1], authority))).isEqualTo("FAILED HASH_FAILURE");
        Reports byTheRoot = timestamp(token, bytes, root);
        assertThat(said(byTheRoot)).isEqualTo("INDETERMINATE CERTIFICATE_CHAIN_GENERAL_FAILURE");
        assertThat(byTheRoot.getXmlDetailedReport())
                .as("the root alone: whether it withdrew the authority nobody says")
                .contains("No revocation data found for the certificate!");
    }

    private static Reports timestamp(byte[] token, byte[] bytes, CertificateToken trusted) {
        DetachedTimestampValidator validator = new DetachedTimestampValidator(new InMemoryDocument(token));
        validator.setTimestampedData(new InMemoryDocument(bytes));
        validator.setCertificateVerifier(trusting(trusted));
        return validator.validateDocument();
    }

    private static String said(Reports reports) {
        SimpleReport found = reports.getSimpleReport();
        String id = found.getTimestampIdList().getFirst();
        SubIndication why = found.getSubIndication(id);
        return found.getIndication(id) + (why == null ? "" : " " + why);
    }

    private static SubIndication doubt(Reports reports) {
        assertThat(indication(reports)).isEqualTo(Indication.INDETERMINATE);
        return reports.getSimpleReport()
                .getSubIndication(reports.getSimpleReport().getFirstSignatureId());
    }

    @ParameterizedTest
    @CsvSource({
        "documents/claim.txt, statement, testament",
        "package.json, delivery, hearings",
        "META-INF/ASiCManifest.xml, checkpoint, Checkpoint"
    })
    @DisplayName("fails with EU DSS if its content was changed, in a zip that is in order")
    void fails(String file, String from, String to) throws Exception {
        assertThat(indication(checked(changed(file, from, to), true))).isEqualTo(Indication.TOTAL_FAILED);
    }

    private static byte[] changed(String file, String from, String to) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(delivery));
                CanonicalZip.Writer zip = new CanonicalZip.Writer(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), ISO_8859_1);
                byte[] written =
                        (entry.getName().equals(file) ? content.replace(from, to) : content).getBytes(ISO_8859_1);
                zip.add(PackedFile.of(entry.getName(), into -> into.write(written)));
            }
        }
        return out.toByteArray();
    }

    private static Indication indication(Reports reports) {
        return reports.getSimpleReport().getIndication(reports.getSimpleReport().getFirstSignatureId());
    }

    private static Reports checked(byte[] proof, boolean trusted) {
        return validator(proof, trusted).validateDocument();
    }

    private static SignedDocumentValidator validator(byte[] proof, boolean trusted) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(proof));
        validator.setCertificateVerifier(
                trusted ? trusting(DSSUtils.loadCertificate(ofTheLog)) : new CommonCertificateVerifier());
        return validator;
    }

    private static CommonCertificateVerifier trusting(CertificateToken certificate) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        source.addCertificate(certificate);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        return verifier;
    }
}
