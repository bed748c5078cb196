package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.record.HearingRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's file that is larger, in one way or another, than any proof: it is told so, and nothing is read of it that has no end. */
class LimitsTest {
    private static final int SMALL = 16 << 20;

    @TempDir
    Path folder;

    private SamplePackages packages;

    @BeforeEach
    void begin() throws Exception {
        packages = new SamplePackages(folder.resolve("keys"));
    }

    private List<String> failures(Path file) throws Exception {
        return PackageCheck.of(file, Optional.empty(), Optional.empty(), Instant.now()).stream()
                .filter(finding -> finding.status() == Finding.Status.FAILS)
                .map(Finding::code)
                .toList();
    }

    private List<String> failures(byte[] bytes) throws Exception {
        return failures(Files.write(folder.resolve("proof.zip"), bytes));
    }

    @Test
    @DisplayName("A file of four gibibytes")
    void tooLong() throws Exception {
        Path file = Files.write(folder.resolve("long.zip"), packages.delivery());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(CanonicalZip.LONGEST + 1);
        }
        assertThat(failures(file)).containsExactly("package-too-long");
    }

    @Test
    @DisplayName("5,001 files; 5,000 may be")
    void tooManyFiles() throws Exception {
        byte[] most = withFiles(CanonicalZip.MOST_ENTRIES);
        assertThat(failures(most)).doesNotContain("package-too-many-files");

        int directory = ByteBuffer.wrap(most).order(ByteOrder.LITTLE_ENDIAN).getInt(most.length - 6);
        byte[] one = withFiles(3);
        int end = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(one.length - 6);
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(most, 0, directory);
        more.writeBytes(Arrays.copyOfRange(one, 0, end));
        assertThat(failures(more.toByteArray())).containsExactly("package-too-many-files");
    }

    private static byte[] withFiles(int files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CanonicalZip.Writer zip = new CanonicalZip.Writer(out)) {
            byte[] type = ProofPackage.MEDIA_TYPE.getBytes(UTF_8);
            zip.add(PackedFile.of(ProofPackage.MIMETYPE, into -> into.write(type)));
            zip.add(PackedFile.of(ProofPackage.PACKAGE, into -> into.write('{')));
            for (int i = 2; i < files; i++) {
                zip.add(PackedFile.of("documents/" + i, into -> {}));
            }
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("A file to be read whole, of more than 16 MiB, under a good seal")
    void fileTooLarge() throws Exception {
        LogKeys keys = packages.log.keys();
        byte[] large = new byte[SMALL + 1];
        Arrays.fill(large, (byte) ' ');
        for (String file : List.of(ProofPackage.PACKAGE, ProofPackage.SALTS, ProofPackage.CHECKPOINT)) {
            byte[] proof = BadPackages.resealed(
                    packages.delivery(), keys, (name, content) -> name.equals(file) ? large : content);
            assertThat(failures(proof)).as(file).containsExactly("file-too-large");
        }
    }

    @Test
    @DisplayName("A line of a hearing's record of more than 4 MiB, in a record that is in order otherwise")
    void lineTooLong() throws Exception {
        assertThat(failures(hearingWith(1 << 20))).contains("hearing-unsigned").doesNotContain("malformed");
        assertThat(failures(hearingWith(5 << 20))).containsExactly("malformed");
    }

    private byte[] hearingWith(int length) throws Exception {
        UUID id = UUID.randomUUID();
        byte[] text = "{}".getBytes(UTF_8);
        byte[] event = CanonicalJson.bytes(CanonicalJson.object()
                .put("v", 1)
                .put("hearing", id.toString())
                .put("seq", 1)
                .put("t", "room.opened")
                .set("d", CanonicalJson.object().put("said", "x".repeat(length))));
        HearingRecord record = new HearingRecord(id, List.of(event), text);
        EvidenceRecord sealed = EvidenceRecord.of("hearing.record", "RECORD_SEALED", Instant.now())
                .hearing(record)
                .build();
        return ProofPackage.of(ProofPackage.Kind.HEARING_RECORD, id, Instant.now())
                .evidence(packages.append(sealed).getFirst(), List.of())
                .hearing(record)
                .bytes(packages.log);
    }
}
