package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comity.evidence.note.SignedNote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages rebuilt by somebody who knows the format; some by somebody who even holds the key of the seal. */
class ForgedPackageTest {
    @TempDir
    static Path folder;

    private static SamplePackages packages;
    private static byte[] delivery;
    private static byte[] hearing;

    @BeforeAll
    static void make() throws Exception {
        packages = new SamplePackages(folder.resolve("keys"));
        delivery = packages.delivery();
        hearing = packages.hearing();
    }

    @Test
    @DisplayName("a rebuilt package in which nothing was changed still holds")
    void rebuildsFaithfully() throws Exception {
        assertThat(failures(rebuilt(delivery, "mimetype", text -> text, true))).isEmpty();
        assertThat(failures(rebuilt(hearing, "mimetype", text -> text, true))).isEmpty();
    }

    @ParameterizedTest(name = "without the key, {0} changed from {1} to {2}")
    @CsvSource({
        "documents/claim.txt, statement, testament",
        "documents/claim.txt, claim, Claim",
        "evidence/02-ACCEPTED.json, ACCEPTED, REJECTED",
        "README.en.txt, COMITY, COMITE",
        "certificate.pdf, sample, forged"
    })
    void changedWithoutTheKey(String file, String from, String to) throws Exception {
        assertThat(failures(rebuilt(delivery, file, text -> text.replace(from, to), false)))
                .contains("file-changed");
    }

    @ParameterizedTest(name = "with the key of the seal, {0} changed from {1} to {2}: {3}")
    @CsvSource({
        "documents/claim.txt, statement, testament, document-unknown",
        "evidence/02-ACCEPTED.json, ELECTRONIC, POSTAL, event-not-logged",
        "evidence/02-ACCEPTED.json, '{', '{ ', malformed",
        "proofs/01.tlog-proof, index 0, index 1, event-not-logged",
        "salts.json, olafur@, oskar@, commitment-wrong",
        "checkpoint, '\\n2\\n', '\\n3\\n', event-not-logged",
        "package.json, delivery, filing-receipt, malformed",
        "package.json, 02.tlog, 01.tlog, event-not-logged",
        "package.json, documents/claim.txt, mimetype, document-unknown",
        "trust/policy.txt, quorum none, quorum all, policy-unreadable",
        "mimetype, asic-e, asic-s, package-ends"
    })
    void changedWithTheKeyOfTheSeal(String file, String from, String to, String code) throws Exception {
        assertThat(failures(rebuilt(delivery, file, text -> text.replace(unescaped(from), unescaped(to)), true)))
                .contains(code);
    }

    @ParameterizedTest(name = "a hearing with {0} changed from {1} to {2}: {3}")
    @CsvSource({
        "record/events.jsonl, room.opened, room.closed, hearing-chain-broken",
        "record/events.jsonl, '\"seat\":\"s1\"', '\"seat\":\"s3\"', hearing-chain-broken",
        "record/record.json, PLAINTIFF, CLAIMANT, hearing-text-differs",
        "record/events.jsonl, sha256:, sha512:, malformed"
    })
    void changedHearing(String file, String from, String to, String code) throws Exception {
        assertThat(failures(rebuilt(hearing, file, text -> text.replace(from, to), true)))
                .contains(code);
    }

    @Test
    @DisplayName("a hearing from which one event was left out")
    void eventLeftOut() throws Exception {
        byte[] shorter = rebuilt(hearing, "record/events.jsonl", text -> text.substring(text.indexOf('\n') + 1), true);
        assertThat(failures(shorter)).contains("hearing-chain-broken");
    }

    @Test
    @DisplayName("a file that rides along under the seal without being part of the proof")
    void strayFile() throws Exception {
        Map<String, byte[]> files = files(delivery);
        byte[] manifest = files.remove(Manifest.FILE);
        byte[] listed = files.remove(AsicManifest.FILE);
        byte[] signature = files.remove(AsicManifest.SIGNATURE);
        files.put("documents/extra.txt", new byte[1]);
        files.put(AsicManifest.FILE, listed);
        files.put(AsicManifest.SIGNATURE, signature);
        assertThat(failures(zip(files, manifest, true))).contains("file-unexpected");
    }

    @Test
    @DisplayName("a package whose zip sums are wrong although header and directory agree")
    void wrongSums() throws Exception {
        byte[] bad = delivery.clone();
        ByteBuffer bytes = ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(bad.length - 6);
        bytes.putInt(14, bytes.getInt(14) ^ 1);
        bytes.putInt(directory + 16, bytes.getInt(directory + 16) ^ 1);
        assertThat(failures(bad)).contains("file-changed");
    }

    private static byte[] rebuilt(byte[] good, String file, UnaryOperator<String> change, boolean resign)
            throws Exception {
        Map<String, byte[]> files = files(good);
        byte[] manifest = files.remove(Manifest.FILE);
        String before = new String(files.get(file), UTF_8);
        String after = change.apply(before);
        files.put(file, after.getBytes(UTF_8));
        return zip(files, manifest, resign);
    }

    private static byte[] zip(Map<String, byte[]> files, byte[] manifest, boolean resign) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CanonicalZip.Writer zip = new CanonicalZip.Writer(out)) {
            List<Manifest.Line> lines = new ArrayList<>();
            byte[] listed = {};
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] content = file.getValue();
                if (resign && file.getKey().equals(AsicManifest.FILE)) {
                    content = listed = AsicManifest.of(lines);
                } else if (resign && file.getKey().equals(AsicManifest.SIGNATURE)) {
                    content = packages.log.keys().signDetached(listed, Instant.parse("2026-11-21T14:00:00Z"));
                }
                lines.add(add(zip, file.getKey(), content));
            }
            Manifest old = Manifest.parse(SignedNote.parse(manifest).text());
            Manifest forged = new Manifest(old.origin(), old.kind(), old.id(), lines);
            add(
                    zip,
                    Manifest.FILE,
                    resign ? packages.log.keys().signText(forged.text()).bytes() : manifest);
        }
        return out.toByteArray();
    }

    private static Manifest.Line add(CanonicalZip.Writer zip, String name, byte[] content) throws Exception {
        PackedFile file = PackedFile.of(name, out -> out.write(content));
        zip.add(file);
        return file.line();
    }

    private static Map<String, byte[]> files(byte[] bytes) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (CanonicalZip.Reader zip = new CanonicalZip.Reader(Files.write(folder.resolve("good.zip"), bytes))) {
            for (CanonicalZip.Entry entry : zip.entries()) {
                try (InputStream content = zip.open(entry)) {
                    files.put(entry.name(), content.readAllBytes());
                }
            }
        }
        return files;
    }

    private static List<String> failures(byte[] bytes) throws Exception {
        return PackageCheck.of(
                        Files.write(folder.resolve("forged.zip"), bytes),
                        Optional.empty(),
                        Optional.empty(),
                        Instant.now())
                .stream()
                .filter(finding -> finding.status() == Finding.Status.FAILS)
                .map(Finding::code)
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
