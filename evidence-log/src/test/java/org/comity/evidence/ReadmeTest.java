package org.comity.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.log.TestDatabase;
import org.comity.evidence.pack.ProofPackage;
import org.comity.evidence.pack.SamplePackages;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.verify.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the README is the code below, and it works. */
class ReadmeTest {
    private static final Path STEPS = Path.of("src/main/resources/org/comity/evidence/pack/steps.txt");

    @TempDir
    Path folder;

    @Test
    void theExampleOfTheReadmeMakesAPackageThatHolds() throws Exception {
        DataSource database = TestDatabase.fresh();
        UUID attemptId = UUID.randomUUID();
        byte[] claim = "a document".getBytes(StandardCharsets.UTF_8);
        byte[] certificate = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("proof.zip");

        // example
        EvidenceLog log = EvidenceLog.on(
                database,
                LogKeys.inFolder(folder.resolve("keys"), "log.comity.example/service/2026"),
                Clock.systemUTC());

        EvidenceRecord record = EvidenceRecord.of("service-of-process.event", "ACCEPTED", Instant.now())
                .with("attemptId", attemptId.toString())
                .with("channel", "ELECTRONIC")
                .commit("recipient", Map.of("name", "Ólafur Jónsson", "email", "olafur@example.is"))
                .document(claim)
                .build();
        try (Connection transaction =
                database.getConnection()) { // in a service: the transaction that changes its state
            transaction.setAutoCommit(false);
            log.append(transaction, record.bytes()); // keep record.openings() with the personal data
            transaction.commit();
        }

        List<LoggedEntry> logged =
                log.proofs(List.of(record.leafHash())); // signs a checkpoint first, if none covers it yet
        byte[] proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, attemptId, Instant.now())
                .evidence(logged.getFirst(), record.openings())
                .document("claim.pdf", "Statement of claim", claim)
                .certificate(certificate)
                .bytes(log);
        // end

        Files.write(file, proof);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), file.toString()))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
    }

    @Test
    void theStepsByHandHoldForAGoodPackageAndNotForAChangedOne() throws Exception {
        for (String tool : List.of("bash", "unzip", "openssl", "awk", "sha256sum")) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(":"))
                            .anyMatch(path -> Files.isExecutable(Path.of(path, tool))),
                    tool + " is not on this machine");
        }
        OwnTimeAuthority own = OwnTimeAuthority.in(folder.resolve("time"), Clock.systemUTC(), Duration.ofDays(100));
        byte[] good = new SamplePackages(
                        folder.resolve("keys"),
                        "quorum none\n".getBytes(StandardCharsets.UTF_8),
                        List.of(),
                        Optional.of(TimeAuthority.over(own::answer, own.roots())))
                .delivery();
        assertThat(byHand(good)).contains("exit 0", "Verification: OK").satisfies(output -> assertThat(
                        output.split("Verified Successfully"))
                .as(output)
                .hasSize(3));
        byte[] changed = good.clone();
        changed[new String(good, StandardCharsets.ISO_8859_1).indexOf("statement of claim")] ^= 1;
        assertThat(byHand(changed)).doesNotContain("exit 0");
    }

    @Test
    void theStepsByHandSayWhoHasWitnessedIt() throws Exception {
        byte[] witnessed = Files.readAllBytes(Path.of("src/test/resources/sample/table/witnessed.zip"));
        assertThat(byHand(witnessed)).contains("exit 0", "witness one, ", "witness two, ");
    }

    @Test
    void theStepsByHandHoldForAPackageWhoseCheckpointOthersHadSigned() throws Exception {
        OwnTimeAuthority own = OwnTimeAuthority.in(folder.resolve("time"), Clock.systemUTC(), Duration.ofDays(100));
        SamplePackages packages = new SamplePackages(
                folder.resolve("keys"),
                "quorum none\n".getBytes(StandardCharsets.UTF_8),
                List.of(),
                Optional.of(TimeAuthority.over(own::answer, own.roots())));
        EvidenceRecord record = EvidenceRecord.of("service-of-process.event", "ACCEPTED", Instant.now())
                .build();
        packages.append(record);
        packages.again(packages.log.keys().replace(Instant.now()));
        byte[] proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.now())
                .evidence(packages.log.proof(record.leafHash()), List.of())
                .bytes(packages.log);
        assertThat(byHand(proof)).contains("exit 0", "Verification: OK").satisfies(output -> assertThat(
                        output.split("Verified Successfully"))
                .as(output)
                .hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es-MX", "fr", "ja-JP", "ko", "ru", "zh-CN", "en", "de", ""})
    void aPackageExplainsItselfInTheLanguageOfItsReaderToo(String language) throws Exception {
        SamplePackages packages = new SamplePackages(folder.resolve("keys"));
        EvidenceRecord record = EvidenceRecord.of("service-of-process.event", "ACCEPTED", Instant.now())
                .build();
        packages.append(record);
        byte[] proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), Instant.now())
                .evidence(packages.log.proof(record.leafHash()), List.of())
                .forReaderOf(language)
                .bytes(packages.log);
        Path file = Files.write(folder.resolve("proof.zip"), proof);
        Set<String> expected = new TreeSet<>(Set.of("README.en.txt", "README.zh.txt"));
        Stream.of("ar", "es", "fr", "ja", "ko", "ru")
                .filter(language::startsWith)
                .forEach(known -> expected.add("README." + known + ".txt"));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> readmes = zip.stream()
                    .filter(entry -> entry.getName().startsWith("README"))
                    .toList();
            assertThat(readmes).extracting(ZipEntry::getName).containsExactlyInAnyOrderElementsOf(expected);
            for (ZipEntry readme : readmes) {
                String text = new String(zip.getInputStream(readme).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(readme.getName()).contains("steps.txt", "openssl ts -verify", "trust/policy.txt");
                assertThat(text).as(readme.getName()).containsPattern("(?s)\n1\\..*\n5\\..*\n9\\.");
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), file.toString()))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
    }

    @Test
    void theReadmeShowsTheStepsOfAPackage() throws Exception {
        assertThat(between(Files.readString(Path.of("README.md")), "## By hand\n.*?```sh\n(.*?)```"))
                .isEqualTo(Files.readString(STEPS));
    }

    @Test
    void theStepsByHandStopAtALinkInWhatWasUnpacked() throws Exception {
        byte[] good = Files.readAllBytes(Path.of("src/test/resources/sample/table/delivery.zip"));
        assertThat(byHand(good)).contains("exit 0");
        String elsewhere = "\nmv documents/claim.txt ../claim.txt && ln -s ../../claim.txt documents/claim.txt\n";
        assertThat(byHand(good, elsewhere)).contains("./documents/claim.txt").doesNotContain("exit 0");
    }

    private String byHand(byte[] proof) throws Exception {
        return byHand(proof, "\n");
    }

    /** @param meanwhile what somebody does to the folder once it is unpacked */
    private String byHand(byte[] proof, String meanwhile) throws Exception {
        String steps = Files.readString(STEPS).replaceFirst("\n(?=# 0)", meanwhile);
        Path place = Files.createTempDirectory(folder, "by-hand");
        Files.write(place.resolve("proof.zip"), proof);
        Process shell = new ProcessBuilder("bash", "-ec", steps + "\necho exit $?")
                .directory(Files.createDirectory(place.resolve("empty")).toFile())
                .redirectErrorStream(true)
                .start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/org/comity/evidence/ReadmeTest.java"));
        String example = between(source, "// example\n(.*?)// end\n");
        String shown = between(Files.readString(Path.of("README.md")), "```java\n(.*?)```");
        assertThat(shown).isEqualToIgnoringWhitespace(example);
    }

    private static String between(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
