package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cms.CMSSignedData;
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
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        if (trusted) {
            CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
            source.addCertificate(DSSUtils.loadCertificate(ofTheLog));
            verifier.setTrustedCertSources(source);
        }
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(proof));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }
}
