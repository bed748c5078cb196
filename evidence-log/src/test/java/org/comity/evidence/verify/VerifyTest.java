package org.comity.evidence.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.comity.evidence.pack.SamplePackages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {
    @TempDir
    static Path folder;

    private SamplePackages packages;
    private byte[] delivery;
    private byte[] hearing;

    record Answer(int exit, String text) {}

    @BeforeAll
    void makePackages() throws Exception {
        packages = new SamplePackages(folder.resolve("keys"));
        delivery = packages.delivery();
        hearing = packages.hearing();
    }

    @Test
    @DisplayName(
            "says each finding of a delivery on its own line, and ends with the condition: nobody has compared the keys")
    void holds() throws Exception {
        Answer answer = verify(delivery);
        assertThat(answer.text().lines().map(line -> line.split("[:.]")[0]))
                .contains(
                        "✓ Package intact",
                        "✓ Event logged",
                        "✓ Log consistent",
                        "✓ Events linked",
                        "✓ Commitment opens",
                        "– Commitments kept closed",
                        "✓ Document intact",
                        "✓ Log state signed with the Ed25519 key " + id(0) + " of log",
                        "✓ Log state signed with the ML-DSA-44 key " + id(1) + " of log",
                        "– Witnessed by 0 of 0",
                        "– Trust comes only from inside this package",
                        "– Not proven");
        assertThat(answer.text())
                .contains("MADE_AVAILABLE at 2026-11-21T14:00:00Z", "Result: this package agrees with itself");
        assertThat(answer.exit()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
    }

    @Test
    @DisplayName("says the same in Chinese")
    void holdsInChinese() throws Exception {
        Answer answer = verify(delivery, "--lang", "zh");
        assertThat(answer.text()).contains("证据包完整", "事件已入日志", "结论：本证据包按其内含公钥自相一致");
        assertThat(answer.exit()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
    }

    @ParameterizedTest(name = "--lang {0}: {1}")
    @CsvSource({
        "ar, الواقعة مسجلة",
        "es, Hecho registrado",
        "fr, Événement enregistré",
        "ja, 出来事は記録済み",
        "ko, 사건 기록됨",
        "ru, Событие в журнале",
        "en, Event logged"
    })
    @DisplayName("says the same in six more languages, whatever the machine's is")
    void holdsInMoreLanguages(String language, String text) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            Answer answer = verify(delivery, "--lang", language);
            assertThat(answer.text()).contains("✓ " + text, id(0));
            assertThat(answer.exit()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("says of a hearing who signed, what is closed, and that the chain is whole")
    void holdsForAHearing() throws Exception {
        Answer answer = verify(hearing);
        assertThat(answer.text())
                .contains(
                        "✓ Hearing record unbroken: 6 events in order",
                        "1 are shown closed",
                        "✓ Hearing record signed in the room by: s1 (PLAINTIFF), s2 (JUDGE).",
                        "– Neither signed nor refused to sign the hearing record: s3 (DEFENDANT).");
        assertThat(answer.exit()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
    }

    @Test
    @DisplayName("fails when nobody signed the hearing record, or they signed another text")
    void failsForAHearingThatIsNotSigned() throws Exception {
        assertThat(verify(packages.hearing(false, true)).text()).contains("✗ Hearing record not signed");
        assertThat(verify(packages.hearing(true, false)).text()).contains("✗ Hearing text differs");
        assertThat(verify(packages.hearing(true, false)).exit()).isEqualTo(1);
    }

    @Test
    @DisplayName("is opened by any zip tool, the type first")
    void isAnOrdinaryZip() throws Exception {
        Path file = Files.write(folder.resolve("plain.zip"), delivery);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).findFirst()).contains("mimetype");
            assertThat(zip.getInputStream(zip.getEntry("documents/claim.txt")).readAllBytes())
                    .isEqualTo(SamplePackages.DOCUMENT);
        }
    }

    @Nested
    @DisplayName("With one byte changed")
    class WithOneByteChanged {
        @Test
        @DisplayName("any byte of a delivery ends with 1 and names what failed")
        void anyByteOfADelivery() throws Exception {
            anyByteFails(delivery);
        }

        @Test
        @DisplayName("any byte of a hearing ends with 1 and names what failed")
        void anyByteOfAHearing() throws Exception {
            anyByteFails(hearing);
        }

        /** All bytes of the zip's beginning and end, and a different sample of the rest in each run. */
        private void anyByteFails(byte[] good) throws Exception {
            Random random = new Random();
            int stride = Integer.getInteger("comity.flip-stride", 47);
            int at = 0;
            while (at < good.length) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 << random.nextInt(8));
                Answer answer = verify(bad);
                assertThat(answer.exit())
                        .as("byte " + at + ": " + answer.text())
                        .isEqualTo(1);
                assertThat(answer.text()).contains("✗ ").contains("Failed: ");
                at += at < 100 || at > good.length - 300 ? 1 : 1 + random.nextInt(2 * stride - 1);
            }
        }

        @ParameterizedTest(name = "{0} bytes off the end")
        @ValueSource(ints = {1, 22, 100, 3000})
        void aCutFile(int less) throws Exception {
            assertThat(verify(Arrays.copyOf(delivery, delivery.length - less)).exit())
                    .isEqualTo(1);
        }

        @Test
        void aByteMoreAtTheEndOrTheBeginning() throws Exception {
            assertThat(verify(Arrays.copyOf(delivery, delivery.length + 1)).exit())
                    .isEqualTo(1);
            byte[] shifted = new byte[delivery.length + 1];
            System.arraycopy(delivery, 0, shifted, 1, delivery.length);
            assertThat(verify(shifted).exit()).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("With a trust policy of one's own")
    class WithAPolicy {
        @Test
        @DisplayName("says that trust comes from it")
        void ofThisLog() throws Exception {
            Answer answer =
                    verify(delivery, "--policy", policy(packages.log.keys().policy()));
            assertThat(answer.text())
                    .contains("✓ Trust: the keys", "Result: everything")
                    .doesNotContain("only from inside");
            assertThat(answer.exit()).isEqualTo(Verify.HOLDS);
        }

        @Test
        @DisplayName("refuses a package that forged the log with keys of its own")
        void ofAnotherKeyUnderTheSameName() throws Exception {
            SamplePackages forger = new SamplePackages(folder.resolve("forger"));
            byte[] forged = forger.delivery();
            assertThat(verify(forged).exit()).as("agrees with itself").isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
            assertThat(verify(forged).text().lines().toList().getLast()).contains("anybody could have made");
            Answer answer =
                    verify(forged, "--policy", policy(packages.log.keys().policy()));
            assertThat(answer.text()).contains("✗ Seal not trusted");
            assertThat(answer.exit()).isEqualTo(1);
        }

        @Test
        @DisplayName("refuses a log that it does not know, and a quorum that is not met")
        void ofAnotherLog() throws Exception {
            assertThat(verify(delivery, "--policy", policy("quorum none\n")).text())
                    .contains("✗ Log not trusted");
            String witness = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
            String strict = packages.log.keys().policy().replace("quorum none", "witness w " + witness + "\nquorum w");
            Answer answer = verify(delivery, "--policy", policy(strict));
            assertThat(answer.text()).contains("✗ Witnessed by 0 of 1");
            assertThat(answer.exit()).isEqualTo(1);
        }

        private String policy(String text) throws Exception {
            return Files.writeString(Files.createTempFile(folder, "policy", ".txt"), text)
                    .toString();
        }
    }

    @Nested
    @DisplayName("Given something else")
    class GivenSomethingElse {
        @Test
        @DisplayName(
                "ends with 2 for an empty file, a text, an ordinary zip and a wrong command, with 3 where no file is")
        void endsWithTwo() throws Exception {
            assertThat(verify(new byte[0]).exit()).isEqualTo(2);
            assertThat(verify("hello".getBytes(UTF_8)).exit()).isEqualTo(2);
            assertThat(verify(zip("a.txt")).exit()).isEqualTo(2);
            assertThat(run(folder.resolve("nowhere").toString()).exit()).isEqualTo(Verify.NOT_CHECKED);
            assertThat(run().exit()).isEqualTo(2);
            assertThat(run("--lang", "xx", "file").exit()).isEqualTo(2);
        }

        @ParameterizedTest(name = "a package with a file named {0}")
        @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a\\b", "mimetype", "MIMETYPE", "a b", "é"})
        @DisplayName("ends with 1 for a zip that claims to be a package but is built otherwise")
        void endsWithOne(String name) throws Exception {
            byte[] hostile = zip(name);
            byte[] start = Arrays.copyOf(delivery, 200);
            byte[] joined = new byte[start.length + hostile.length];
            System.arraycopy(start, 0, joined, 0, start.length);
            System.arraycopy(hostile, 0, joined, start.length, hostile.length);
            assertThat(verify(joined).exit()).isEqualTo(1);
        }

        @Test
        @DisplayName("never believes a length, a count or an offset that the file does not keep")
        void lies() throws Exception {
            int header = 0;
            for (int field : new int[] {14, 18, 22, 26, 28}) {
                byte[] lie = delivery.clone();
                Arrays.fill(lie, header + field, header + field + 2, (byte) 0xFF);
                assertThat(verify(lie).exit()).isEqualTo(1);
            }
            byte[] endless = new byte[30 * 20_000];
            byte[] empty = Arrays.copyOf(delivery, 30);
            for (int i = 0; i < endless.length; i += 30) {
                System.arraycopy(empty, 0, endless, i, 30);
            }
            System.arraycopy(delivery, 0, endless, 0, 200);
            assertThat(verify(endless).exit()).isEqualTo(1);
        }

        @Test
        @DisplayName("says of a package that another program packed again what it is, and where the proof is")
        void packedAgain() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Path good = Files.write(folder.resolve("good.zip"), delivery);
            try (ZipFile from = new ZipFile(good.toFile());
                    ZipOutputStream to = new ZipOutputStream(bytes)) {
                to.setMethod(ZipOutputStream.STORED);
                for (ZipEntry entry : from.stream().toList()) {
                    to.putNextEntry(new ZipEntry(entry));
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
            Answer answer = verify(bytes.toByteArray());
            assertThat(answer.text()).contains("Packed again by another program", "Get the original");
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(verify(bytes.toByteArray(), "--lang", "zh").text())
                    .contains("已由其他程序重新打包")
                    .doesNotContain("header", "zip");
        }

        @Test
        @DisplayName("names a changed file once")
        void namesOnce() throws Exception {
            byte[] changed = delivery.clone();
            int at = new String(delivery, ISO_8859_1).indexOf(new String(SamplePackages.DOCUMENT, ISO_8859_1));
            changed[at] ^= 1;
            assertThat(verify(changed).text().lines().filter(line -> line.contains("documents/claim.txt")))
                    .hasSize(1);
        }

        @Test
        @DisplayName("says in one line that a name in letters this machine's locale lacks could not be read")
        void nameBeyondTheLocale() throws Exception {
            Path file = Files.write(folder.resolve("proof.zip"), delivery);
            String script =
                    "name=\"$1\"/$(printf '\\351\\200\\201.zip'); cp \"$2\" \"$name\"; shift 2; exec \"$@\" \"$name\"";
            List<String> command =
                    new ArrayList<>(List.of("bash", "-c", script, "bash", folder.toString(), file.toString()));
            command.addAll(java());
            ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().put("LC_ALL", "C");

            Process ascii = process.start();

            String output = new String(ascii.getInputStream().readAllBytes(), UTF_8);
            assertThat(ascii.waitFor()).as(output).isEqualTo(Verify.NOT_CHECKED);
            assertThat(output.lines()).hasSize(1);
        }

        @Test
        @DisplayName("reads the package to which a link leads, however many there are between")
        void link() throws Exception {
            Path place = Files.createTempDirectory(folder, "links");
            Files.write(Files.createDirectory(place.resolve("kept")).resolve("proof.zip"), delivery);
            Files.createSymbolicLink(place.resolve("one"), Path.of("kept/proof.zip"));
            Files.createSymbolicLink(place.resolve("送达.zip"), place.resolve("one"));
            for (String link : List.of("one", "送达.zip")) {
                Answer answer = run(place.resolve(link).toString());
                assertThat(answer.exit()).as(answer.text()).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
            }
            Files.write(place.resolve("kept/proof.zip"), Arrays.copyOf(delivery, 5000));
            assertThat(run(place.resolve("one").toString()).exit()).isEqualTo(Verify.FAILS);
        }

        @Test
        @DisplayName("says in one line that a folder, a pipe, a link to one, to nothing or to itself cannot be read")
        void noFile() throws Exception {
            Path place = Files.createTempDirectory(folder, "places");
            Files.createSymbolicLink(place.resolve("to-nothing"), Path.of("nowhere.zip"));
            Files.createSymbolicLink(place.resolve("to-itself"), Path.of("to-itself"));
            Files.createSymbolicLink(place.resolve("to-a-folder"), place);
            List<String> names = new ArrayList<>(List.of("", "to-nothing", "to-itself", "to-a-folder"));
            if (new ProcessBuilder("mkfifo", place.resolve("pipe").toString())
                            .start()
                            .waitFor()
                    == 0) {
                names.add("pipe");
            }
            for (String name : names) {
                Answer answer = run(place.resolve(name).toString());
                assertThat(answer.exit()).as(name).isEqualTo(Verify.NOT_CHECKED);
                assertThat(answer.text().lines()).as(name).hasSize(1);
            }
        }

        private List<String> java(String... options) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(options));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Verify.class.getName()));
            return command;
        }

        @Test
        @DisplayName("reads a large document without holding it in memory")
        void needsLittleMemory() throws Exception {
            Path file = Files.write(folder.resolve("large.zip"), packages.large(64 << 20));
            List<String> command = java("-Xmx24m", "-XX:+UseSerialGC");
            command.add(file.toString());
            Process small =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(small.getInputStream().readAllBytes(), UTF_8);
            assertThat(small.waitFor()).as(output).isEqualTo(Verify.HOLDS_BY_ITS_OWN_KEYS);
        }

        private byte[] zip(String name) throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[1 << 20]);
                zip.closeEntry();
            }
            return bytes.toByteArray();
        }
    }

    private String id(int key) {
        return packages.log.keys().publicKeys().get(key).id();
    }

    private Answer verify(byte[] file, String... options) throws Exception {
        Path path = Files.write(folder.resolve("package.zip"), file);
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = path.toString();
        return run(arguments);
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Verify.run(new PrintStream(out, true, UTF_8), arguments);
        return new Answer(exit, out.toString(UTF_8));
    }
}
