package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.testing.RunningStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The drill of docs/operating.md: the disk is gone, yesterday's backup is there, and witnesses have seen more. */
class RestoreDrillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOG = "/api/filing/log/";

    private RunningStack stack;
    private Caller plaintiff;
    private Caller clerk;
    private Caller supervisor;

    @AfterEach
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @DisplayName(
            "Of a stack that is restored no paper and no event is missing, and its log signs only beside all that was published")
    void goesOnFromABackup() throws Exception {
        // Given a case of which the service of process has not heard when the backup is taken
        stack = RunningStack.start(Stack.command("Up"));
        signIn();
        signal("STOP", "service-of-process-service");
        String early = registers("early@example.com");
        await().atMost(PATIENCE).until(() -> waiting("filing") == 0);
        Path backup = backup();
        signal("CONT", "service-of-process-service");
        // and another one afterwards, whose evidence is published and witnessed
        byte[] paper = plaintiff.asks().get(paperOf(early)).asByteArray();
        long before = published();
        String late = registers("late@example.com");
        await().atMost(PATIENCE).until(() -> published() > before && witnessed() == published());
        Path copy = copyOfPublicLog();
        long newest = published();
        stack.stop();
        // When
        said(0, Stack.command("Restore", backup.toString()));
        // Then the log does not sign beside what its witnesses hold, and says what to do
        assertThatThrownBy(stack::start)
                .hasMessageContaining("filing-service is not ready")
                .hasMessageContaining("was restored from a backup and signs nothing")
                .hasMessageContaining("Not confirmed by: ");
        assertThat(witnessed()).isEqualTo(newest);

        // When what is missing was brought
        Files.move(copy, stack.data().resolve("filing-service/evidence-log/missing"));
        stack.start();
        signIn();
        // Then the log goes on from there, and its witnesses agree
        registers("after@example.com");
        await().atMost(PATIENCE).until(() -> published() > newest && witnessed() == published());
        // and nothing is missing of what was in the backup
        assertThat(plaintiff.asks().get(paperOf(early)).asByteArray()).isEqualTo(paper);
        await().atMost(PATIENCE)
                .until(() -> clerk.asks().get("/api/service/cases/" + early).statusCode() == 200);
        assertThat(clerk.asks().get("/api/filing/cases/" + late).statusCode())
                .as("what came after the backup is lost, all but its evidence")
                .isEqualTo(404);
    }

    /** A kind of row that names files is asked for by {@code KeptBytes} of local-stack, or a backup would not miss its files. */
    @Test
    @DisplayName("Whatever names bytes of the document store is looked at when a backup is tried")
    void knowsAllThatNameBytes() {
        assertThat(new ClassFileImporter()
                        .importPackages("org.comity.filing").stream()
                                .filter(each -> !each.isInterface()
                                        && each.isAssignableTo("org.comity.filing.document.NamesBytes"))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Documents", "Papers", "CourtDocuments", "RefusalRulings");
    }

    private void signIn() {
        plaintiff = Caller.signedIn(url(), "plaintiff@example.com");
        clerk = Caller.signedIn(url(), "clerk@court.example");
        supervisor = Caller.signedIn(url(), "supervisor@court.example");
    }

    private String url() {
        return "http://localhost:" + stack.port();
    }

    private String registers(String defendant) {
        return new FilingOffice(plaintiff, clerk, supervisor)
                .registers(List.of(
                        FilingOffice.company(
                                "PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "legal@rheinland.example"),
                        FilingOffice.company("DEFENDANT", "Hanbit Precision, Inc.", "US", defendant)));
    }

    private String paperOf(String caseId) {
        String papers = "/api/filing/cases/" + caseId + "/papers";
        return papers + "/" + plaintiff.gets(papers).getString("items[0].id") + "/file";
    }

    private Path backup() throws Exception {
        Path into = stack.data().resolveSibling("backups");
        said(0, Stack.command("Backup", into.toString()));
        try (Stream<Path> all = Files.list(into)) {
            return all.findFirst().orElseThrow();
        }
    }

    private void said(int exitCode, ProcessBuilder command) throws Exception {
        command.environment().put("COMITY_HOME", stack.data().toString());
        Process process = command.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isEqualTo(exitCode);
    }

    private void signal(String signal, String service) throws Exception {
        long process = stack.process()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("/" + service + "/target/"))
                .findFirst()
                .orElseThrow()
                .pid();
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                .start()
                .waitFor();
    }

    /** Events that Kafka has not got. */
    private int waiting(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + (stack.port() + 10) + "/" + database,
                        database,
                        RunningStack.secret(stack.data(), "database." + database));
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from outbox_event where published_at is null")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The size of the newest checkpoint that the log has published. */
    private long published() {
        return sizeIn(checkpoint());
    }

    private String checkpoint() {
        return plaintiff.asks().get(LOG + "checkpoint").asString();
    }

    /** The largest that a witness has cosigned of filing's log, by its own state. */
    private long witnessed() throws IOException {
        String origin = Files.readAllLines(stack.data().resolve("filing-service/evidence-log/published-checkpoint"))
                .getFirst();
        List<Long> sizes = new ArrayList<>();
        for (String witness : List.of("one", "two")) {
            try (Stream<Path> states = Files.list(stack.data().resolve("witness-" + witness + "/state"))) {
                for (Path state : states.toList()) {
                    if (Files.readAllLines(state).getFirst().equals(origin)) {
                        sizes.add(sizeIn(Files.readString(state)));
                    }
                }
            }
        }
        return sizes.stream().mapToLong(Long::longValue).min().orElse(0);
    }

    private static long sizeIn(String checkpoint) {
        return Long.parseLong(checkpoint.lines().toList().get(1));
    }

    /** As anybody makes one. */
    private Path copyOfPublicLog() throws IOException {
        Path copy = Files.createDirectories(stack.data().resolveSibling("copy"));
        String checkpoint = checkpoint();
        Files.writeString(copy.resolve("checkpoint"), checkpoint);
        String bundle = "tile/entries/000.p/" + sizeIn(checkpoint);
        Files.createDirectories(copy.resolve(bundle).getParent());
        Files.write(copy.resolve(bundle), plaintiff.asks().get(LOG + bundle).asByteArray());
        return copy;
    }
}
