package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that appends and signs is killed (SIGKILL) at a random moment, again and again. */
class KilledProcessTest {
    private static final String ORIGIN = "log.comity.example/killed/2026";

    @TempDir
    Path keys;

    @Test
    @DisplayName("whatever a killed process had said, of entries and of checkpoints, is true for the next one")
    void keepsItsWord() throws Exception {
        DataSource database = TestDatabase.fresh();
        Random random = new Random();
        List<String> said = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            said.addAll(runAndKill(((PGSimpleDataSource) database).getUrl(), 1 + random.nextInt(40)));
        }

        EvidenceLog log = EvidenceLog.on(database, LogKeys.inFolder(keys, ORIGIN), Clock.systemUTC());
        long size = Checkpoint.parse(log.checkpoint().text()).size();
        List<byte[]> entries = log.proofs(LongStream.range(0, size).boxed().toList()).stream()
                .map(LoggedEntry::entry)
                .toList();
        Nodes nodes = Nodes.ofEntries(entries);
        List<String> appended =
                said.stream().filter(line -> line.startsWith("entry ")).toList();
        List<String> signed =
                said.stream().filter(line -> line.startsWith("signed ")).toList();

        assertThat(signed).isNotEmpty();
        assertThat(appended).isNotEmpty().allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(new String(entries.get(Integer.parseInt(words[1])), UTF_8))
                    .isEqualTo(words[2]);
        });
        assertThat(signed).allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(Hash.ofBase64(words[2])).isEqualTo(MerkleTree.root(nodes, Long.parseLong(words[1])));
        });
    }

    /** @return the lines it had printed whole */
    private List<String> runAndKill(String url, int afterLines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        url,
                        keys.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (lines.size() == afterLines) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe of a killed process.
        }
        process.waitFor();
        return lines.stream()
                .filter(line -> line.endsWith("."))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    /** Says an entry after its commit, and a checkpoint after its publication. */
    static final class Appender {
        public static void main(String[] arguments) throws Exception {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(arguments[0]);
            database.setUser("postgres");
            EvidenceLog log =
                    EvidenceLog.on(database, LogKeys.inFolder(Path.of(arguments[1]), ORIGIN), Clock.systemUTC());
            while (true) {
                String entry = Long.toHexString(new Random().nextLong());
                long index;
                try (Connection connection = database.getConnection()) {
                    connection.setAutoCommit(false);
                    index = log.append(connection, entry.getBytes(UTF_8));
                    connection.commit();
                }
                System.out.println("entry " + index + " " + entry + ".");
                Checkpoint checkpoint = Checkpoint.parse(log.checkpoint().text());
                System.out.println(
                        "signed " + checkpoint.size() + " " + checkpoint.root().base64() + ".");
            }
        }
    }
}
