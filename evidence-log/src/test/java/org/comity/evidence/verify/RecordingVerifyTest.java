package org.comity.evidence.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.evidence.pack.SamplePackages;
import org.comity.evidence.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("comity verify of a recording")
class RecordingVerifyTest {
    private static final String RECORDING = "0198c0de-0000-7000-8000-000000000001";
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");

    @TempDir
    Path folder;

    private SamplePackages packages;
    private Path segments;

    record Answer(int exit, String text) {}

    @BeforeEach
    void packages() throws Exception {
        packages = new SamplePackages(folder.resolve("keys"));
        segments = Files.createDirectories(folder.resolve("segments"));
        Files.createDirectory(segments.resolve(RECORDING));
    }

    private static byte[] bytes(int number) {
        return ("segment " + number).getBytes(US_ASCII);
    }

    /** As the court gives it. */
    private static List<String> manifest(int count) {
        List<String> lines = new ArrayList<>();
        Hash link = Hash.ofBytes(new byte[0]);
        for (int number = 1; number <= count; number++) {
            String line = String.join(
                    " ",
                    RECORDING,
                    String.valueOf(number),
                    NINE.plusSeconds(5L * number).toString(),
                    NINE.plusSeconds(5L * number + 5).toString(),
                    Hash.ofBytes(bytes(number)).hex());
            link = Hash.ofBytes(ByteBuffer.allocate(2 * Hash.LENGTH)
                    .put(link.bytes())
                    .put(Hash.ofBytes(line.getBytes(US_ASCII)).bytes())
                    .array());
            lines.add(line + " " + link.hex());
        }
        return lines;
    }

    private static String checksum(List<String> manifest) {
        return manifest.getLast().substring(manifest.getLast().lastIndexOf(' ') + 1);
    }

    private Answer verify(byte[] proof, List<String> manifest, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("--recording");
        arguments.add(Files.write(folder.resolve("recording.txt"), manifest).toString());
        arguments.add(Files.write(folder.resolve("proof.zip"), proof).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Verify.run(new PrintStream(out, true, UTF_8), arguments.toArray(String[]::new));
        return new Answer(exit, out.toString(UTF_8));
    }

    private void keeps(int... numbers) throws Exception {
        for (int number : numbers) {
            Files.write(segments.resolve(RECORDING).resolve(number + ".webm"), bytes(number));
        }
    }

    @Test
    @DisplayName(
            "finds the list to be the one whose checksum stands in the record, and each segment to be the one in the list")
    void holds() throws Exception {
        List<String> manifest = manifest(3);
        byte[] proof = packages.recordedHearing(3, checksum(manifest));
        keeps(1, 2, 3);
        Answer whole = verify(proof, manifest, "--segments", segments.toString());
        assertThat(whole.text())
                .contains(
                        "✓ Recording listed whole: its 3 segments lead to the checksum " + checksum(manifest),
                        "✓ Recording intact: 3 of 3 segments");
        assertThat(whole.exit()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        assertThat(verify(proof, manifest).text()).contains("– Recording: its segments were not looked at");

        Files.delete(segments.resolve(RECORDING).resolve("2.webm"));
        Answer parts = verify(proof, manifest, "--segments", segments.toString());
        assertThat(parts.text())
                .contains("✓ Recording intact: 2 of 3", "– Recording: 1 of 3 segments are not in the folder");
    }

    @Test
    @DisplayName("looks for a segment of the media server under its own kind of name")
    void ofTheMediaServer() throws Exception {
        List<String> manifest = manifest(2);
        byte[] proof = packages.recordedHearing(2, checksum(manifest));
        keeps(1);
        Path tracks = segments.resolve(RECORDING).resolve("2.zip");
        Files.write(tracks, bytes(2));
        assertThat(verify(proof, manifest, "--segments", segments.toString()).text())
                .contains("✓ Recording intact: 2 of 2");
        Files.write(tracks, bytes(7));
        assertThat(verify(proof, manifest, "--segments", segments.toString()).text())
                .contains("✗ Recording changed: segment " + RECORDING + "/2.zip");
    }

    @Test
    @DisplayName(
            "fails for a segment that was changed, and for a list that lacks one, has another order, other times or another checksum")
    void fails() throws Exception {
        List<String> manifest = manifest(3);
        byte[] proof = packages.recordedHearing(3, checksum(manifest));
        keeps(1, 2, 3);
        Files.write(segments.resolve(RECORDING).resolve("2.webm"), bytes(7));
        Answer changed = verify(proof, manifest, "--segments", segments.toString());
        assertThat(changed.text()).contains("✗ Recording changed: segment " + RECORDING + "/2.webm");
        assertThat(changed.exit()).isEqualTo(Verify.FAILS);

        String another = manifest.get(1).replace("01:00:10Z", "02:00:10Z");
        for (List<String> forged : List.of(
                manifest.subList(0, 2),
                List.of(manifest.get(1), manifest.get(0), manifest.get(2)),
                List.of(manifest.get(0), another, manifest.get(2)),
                manifest(4),
                List.of("no list"),
                List.<String>of())) {
            Answer answer = verify(proof, forged);
            assertThat(answer.text()).as(forged.toString()).contains("✗ Recording: the list of its");
            assertThat(answer.exit()).isEqualTo(Verify.FAILS);
        }
    }

    @Test
    @DisplayName("says that a record knows of no recording, and wants a list where there are segments")
    void notInTheRecord() throws Exception {
        Answer hearing = verify(packages.hearing(), manifest(1));
        assertThat(hearing.text()).contains("✗ Recording: the record of this package does not speak of one");
        assertThat(verify(packages.delivery(), manifest(1)).text())
                .contains("✗ Recording: the record of this package does not speak of one");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Verify.run(new PrintStream(out, true, UTF_8), "--segments", segments.toString(), "proof.zip"))
                .isEqualTo(Verify.NO_PACKAGE);
    }

    @Test
    @DisplayName("looks at the list of two hours within five seconds")
    void twoHours() throws Exception {
        List<String> manifest = manifest(1_440);
        keeps(IntStream.rangeClosed(1, 1_440).toArray());
        byte[] proof = packages.recordedHearing(1_440, checksum(manifest));
        long start = System.nanoTime();
        Answer answer = verify(proof, manifest, "--segments", segments.toString());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.text()).contains("✓ Recording intact: 1440 of 1440");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        System.out.println("two hours of segments checked in " + took.toMillis() + " ms");
    }
}
