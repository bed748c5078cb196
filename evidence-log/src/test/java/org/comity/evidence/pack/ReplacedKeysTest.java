package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.comity.evidence.log.KeyHandover;
import org.comity.evidence.log.LogContradiction;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.log.ReplacedKeys;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a log are replaced: what was proven stays proven, and the old keys prove nothing new. */
class ReplacedKeysTest {
    private static final String ORIGIN = "log.comity.example/service/2026";
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path folder;

    private SamplePackages packages;

    @BeforeEach
    void begin() throws Exception {
        packages = new SamplePackages(folder.resolve("keys"));
    }

    @Test
    @DisplayName("the keys that come next are known before they sign, and sign as those that were announced")
    void announced() {
        List<NoteKey> before = packages.log.keys().publicKeys();
        List<NoteKey> next = packages.log.keys().next();
        assertThat(packages.log.keys().next()).isEqualTo(next).doesNotContainAnyElementsOf(before);
        assertThat(LogKeys.inFolder(folder.resolve("keys"), ORIGIN).publicKeys())
                .as("a start between the two changes nothing")
                .isEqualTo(before);

        LogKeys after = packages.log.keys().replace(NOON);

        assertThat(after.publicKeys()).isEqualTo(next);
        assertThat(after.replaced()).extracting(ReplacedKeys::keys).containsExactly(before);
        assertThat(KeyHandover.parse(after.replaced().getFirst().handover().text())
                        .at())
                .isEqualTo(NOON);
        assertThat(folder.resolve("keys/ed25519.pem")).doesNotExist();
        assertThat(folder.resolve("keys/ml-dsa-44.pem")).doesNotExist();
    }

    @Test
    @DisplayName("a proof of before holds by the policy of today, which says that its seal is of a replaced key")
    void oldPackage() throws Exception {
        byte[] old = packages.delivery();
        packages.again(packages.log.keys().replace(NOON));
        packages.delivery();

        List<Finding> found = found(old, packages.log.policy());

        assertThat(found).noneMatch(each -> each.status() == Finding.Status.FAILS);
        assertThat(codes(found)).contains("seal", "seal-key-replaced").containsOnlyOnce("trust-supplied");
        assertThat(found.stream().filter(each -> each.code().equals("checkpoint-signed")))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "that they were replaced is an entry of the log, once, and what is proven from then on is signed by the new keys")
    void newPackage() throws Exception {
        packages.delivery();
        packages.again(packages.log.keys().replace(NOON));
        packages.log.checkpoint();
        packages.again(LogKeys.inFolder(folder.resolve("keys"), ORIGIN));
        byte[] fresh = packages.delivery();

        List<Finding> found = found(fresh, packages.log.policy());
        assertThat(found).noneMatch(each -> each.status() == Finding.Status.FAILS);
        assertThat(codes(found)).doesNotContain("seal-key-replaced", "checkpoint-not-signed-by");
        assertThat(entries())
                .filteredOn(entry ->
                        CanonicalJson.parse(entry).path("event").asText().equals("KEYS_REPLACED"))
                .hasSize(1);
        assertThat(entries()).hasSize(5);
    }

    @Test
    @DisplayName("what the old keys sign after they were replaced is not believed, whoever kept a copy of them")
    void stolen() throws Exception {
        packages.delivery();
        LogKeys stolen = SamplePackages.stolen(folder.resolve("keys"), folder.resolve("stolen"));
        packages.again(packages.log.keys().replace(NOON));
        packages.delivery();
        String published = packages.log.policy();

        SamplePackages forger = new SamplePackages(folder.resolve("forger"));
        forger.again(stolen);
        forger.delivery();
        List<Finding> found = found(forger.delivery(), published);

        assertThat(found)
                .filteredOn(each -> each.status() == Finding.Status.FAILS)
                .extracting(Finding::code)
                .containsExactly("checkpoint-unsigned");
    }

    @Test
    @DisplayName("who signs with the old keys is stopped, and two cannot replace the same keys")
    void stopped() throws Exception {
        packages.delivery();
        LogKeys old = packages.log.keys();
        old.replace(NOON);
        assertThatThrownBy(() -> packages.delivery())
                .isInstanceOf(LogContradiction.class)
                .hasMessageContaining("were replaced");
        assertThatThrownBy(() -> old.replace(NOON)).isInstanceOf(LogContradiction.class);
    }

    @Test
    @DisplayName("a handover that the keys before it did not sign, or to other keys, is refused at the start")
    void forged() throws Exception {
        packages.delivery();
        packages.log.keys().replace(NOON);
        Path note = folder.resolve("keys/keys-1/handover.note");
        String whole = Files.readString(note);

        Files.writeString(note, whole.replace("\n2\n", "\n3\n"));
        assertRefused();
        SignedNote signed = SignedNote.parse(whole);
        Files.writeString(note, new SignedNote(signed.text(), signed.lines().subList(1, 2)).format());
        assertRefused();
        Files.writeString(note, whole);
        Files.copy(
                folder.resolve("keys/ed25519.vkey"),
                folder.resolve("keys/keys-1/ed25519.vkey"),
                StandardCopyOption.REPLACE_EXISTING);
        assertRefused();
    }

    @Test
    @DisplayName("keys are replaced more than once, and each proof is by those of its time")
    void twice() throws Exception {
        byte[] first = packages.delivery();
        packages.again(packages.log.keys().replace(NOON));
        byte[] second = packages.delivery();
        packages.again(packages.log.keys().replace(NOON.plusSeconds(60)));
        byte[] third = packages.delivery();

        for (byte[] each : List.of(first, second, third)) {
            assertThat(found(each, packages.log.policy())).noneMatch(one -> one.status() == Finding.Status.FAILS);
        }
        assertThat(packages.log.keys().replaced())
                .extracting(ReplacedKeys::size)
                .containsExactly(2L, 5L);
    }

    @Test
    @DisplayName(
            "an early timestamp is shown with the keys of its time, though the package is sealed by those of today")
    void earlyTime() throws Exception {
        OwnTimeAuthority own = OwnTimeAuthority.in(folder.resolve("time"), Clock.systemUTC(), Duration.ofDays(100));
        packages = new SamplePackages(
                folder.resolve("stamped"),
                "quorum none\n".getBytes(UTF_8),
                List.of(),
                Optional.of(TimeAuthority.over(own::answer, own.roots())));
        EvidenceRecord record =
                EvidenceRecord.of("service-of-process.event", "ACCEPTED", NOON).build();
        LoggedEntry before = packages.append(record).getFirst();
        packages.again(packages.log.keys().replace(NOON));
        packages.log.checkpoint();

        LoggedEntry after = packages.log.proofs(List.of(record.leafHash())).getFirst();
        assertThat(after.proof().checkpoint()).isEqualTo(before.proof().checkpoint());
        byte[] proof = ProofPackage.of(ProofPackage.Kind.DELIVERY, UUID.randomUUID(), NOON)
                .evidence(after, List.of())
                .bytes(packages.log);
        for (String policy : List.of(packages.log.policy(), inside(proof))) {
            List<Finding> found = found(proof, policy);
            assertThat(found).noneMatch(each -> each.status() == Finding.Status.FAILS);
            assertThat(codes(found)).contains("not-later-than").doesNotContain("seal-key-replaced");
        }
        assertThat(new String(proof, ISO_8859_1)).contains("trust/checkpoint-ed25519.vkey");
    }

    private String inside(byte[] proof) throws Exception {
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("inside.zip"), proof).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(ProofPackage.POLICY)).readAllBytes(), UTF_8);
        }
    }

    private void assertRefused() {
        assertThatThrownBy(() -> LogKeys.inFolder(folder.resolve("keys"), ORIGIN))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<byte[]> entries() throws Exception {
        return packages.allEntries();
    }

    private List<Finding> found(byte[] proof, String policy) throws Exception {
        return PackageCheck.of(
                Files.write(folder.resolve("proof.zip"), proof),
                Optional.of(policy.getBytes(UTF_8)),
                Optional.empty(),
                Instant.now());
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).toList();
    }
}
