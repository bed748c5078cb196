package org.comity.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.comity.localstack.journey.Person;

/**
 * How soon the adviser answers, and the clerk who starts electronic service with fifty papers of fifty megabytes; and what the service
 * holds in memory until all of them are fetched, checked and the message is out. The papers have one content, which is fetched for each.
 */
final class ElectronicService {
    private static final int PAPERS = 50;
    private static final long PAPER_BYTES = 50L * 1024 * 1024;
    private static final double MB = 1024.0 * 1024;
    private static final int WARM_UP = 500;
    private static final int CALLS = 200;
    private static final int BETWEEN_LOOKS = 100;
    private static final int PATIENCE = 10 * 60 * 1000 / BETWEEN_LOOKS;
    private static final double ADVISER_MILLIS = 20;
    private static final double START_MILLIS = 1000;
    private static final double PROOF_MILLIS = 400;
    private static final double CHECK_MILLIS = 100;
    private static final Map<String, Object> MESSAGE = Map.of(
            "basis", "EXPRESS", "basisNote", "Statement of today", "email", "legal@company.example", "language", "en");
    /** Three papers, so that one that is read whole and copied shows. */
    private static final double HELD_MB = 150;

    private final Stack stack;
    private final Person clerk;
    private final String caseId;
    private final String partyId;
    private final Map<String, Object> facts =
            Map.of("addressKnown", true, "agentInCase", false, "establishment", "NONE", "presentInChina", false);

    private ElectronicService(Stack stack, Person clerk, String caseId, String partyId) {
        this.stack = stack;
        this.clerk = clerk;
        this.caseId = caseId;
        this.partyId = partyId;
    }

    /** @param attemptId of the attempt that was started, whose message went out */
    record Measured(List<Row> rows, UUID attemptId) {}

    /** The stack has a case that its clerk has accepted. */
    static Measured measured(Stack stack) throws IOException, InterruptedException {
        Person clerk = Filing.clerk(stack.gateway(), stack.password());
        String caseId = clerk.get("/api/filing/cases").at("/items/0/id").asText();
        Person asked = clerk.at(stack.serviceOfProcess());
        try (Connection database = stack.serviceDatabaseAsSuperuser()) {
            String partyId = Sql.toldText(
                    database,
                    "select party_id from court_case_party where role = 'DEFENDANT' and case_id = '%s'",
                    caseId);
            ElectronicService service = new ElectronicService(stack, asked, caseId, partyId);
            service.writePapers(database);
            List<Row> rows = new ArrayList<>(List.of(service.adviser()));
            UUID attempt = service.start(rows);
            rows.addAll(service.proof(database));
            return new Measured(rows, attempt);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** One paper of the case gets that content, and the service knows fifty with it; its party is where the state objects to nothing. */
    private void writePapers(Connection service) throws IOException, SQLException {
        String digest = written();
        try (Connection filing = stack.filingDatabaseAsSuperuser();
                Statement statement = filing.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    update paper set digest = '%s'
                     where id = (select id from paper where case_id = '%s' and kind = 'STATEMENT_OF_CLAIM' order by id limit 1)""".formatted(digest, caseId));
        }
        try (Statement statement = service.createStatement()) {
            statement.execute("update court_case_party set country = 'US' where party_id = '%s'".formatted(partyId));
            statement.execute("""
                    insert into court_case_document
                        select (jsonb_populate_record(d, jsonb_build_object(
                                   'document_id', md5('bench paper ' || n), 'position', 100 + n, 'digest', '%1$s'))).*
                          from court_case_document d, generate_series(1, %3$d) n
                         where d.document_id = (select document_id from court_case_document
                                where case_id = '%2$s' and kind = 'STATEMENT_OF_CLAIM' and translation_of is null limit 1)""".formatted(digest, caseId, PAPERS));
        }
    }

    /** Where filing-service keeps what it took; that nothing can be packed makes no difference to it. */
    private String written() throws IOException {
        Path documents = stack.data().resolve(Stack.FILING).resolve("documents");
        Path file = Files.createTempFile(documents, "bench", ".part");
        try (DigestOutputStream out =
                new DigestOutputStream(Files.newOutputStream(file), MessageDigest.getInstance("SHA-256"))) {
            writeTo(out);
            String digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
            Path folder = Files.createDirectories(documents.resolve(digest.substring(0, 2)));
            Files.move(file, folder.resolve(digest));
            return digest;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void writeTo(OutputStream out) throws IOException {
        byte[] some = new byte[1 << 20];
        Random random = new Random(1965);
        for (long written = 0; written < PAPER_BYTES; written += some.length) {
            random.nextBytes(some);
            out.write(some);
        }
    }

    private Map<String, Object> asked(List<String> papers) {
        return Map.of("partyId", partyId, "documentIds", papers, "paper", "STATEMENT_OF_CLAIM", "facts", facts);
    }

    private Row adviser() throws IOException, InterruptedException {
        List<String> one = papers().subList(0, 1);
        List<Double> millis = new ArrayList<>();
        for (int call = -WARM_UP; call < CALLS; call++) {
            long began = System.nanoTime();
            clerk.post("/api/service/cases/" + caseId + "/advice", asked(one));
            if (call >= 0) {
                millis.add(millisSince(began));
            }
        }
        double slow = Percentile.of(95, millis);
        return new Row(
                "p95 of the adviser, asked over HTTP",
                "%.1f ms".formatted(slow),
                "at most 20 ms",
                slow / ADVISER_MILLIS,
                1,
                false);
    }

    private static List<String> papers() throws IOException {
        List<String> papers = new ArrayList<>();
        for (int n = 1; n <= PAPERS; n++) {
            papers.add(Sql.uuid("bench paper " + n).toString());
        }
        return papers;
    }

    private UUID start(List<Row> rows) throws IOException, InterruptedException {
        String attempts = request(papers()) + "/electronic-attempts";
        long before = held();
        long began = System.nanoTime();
        JsonNode attempt = clerk.post(attempts, MESSAGE);
        double answered = millisSince(began);
        long most = held();
        String state = attempt.required("state").asText();
        for (int look = 0; state.equals("BEING_SENT"); look++) {
            if (look > PATIENCE) {
                throw new IOException("fifty papers were not checked in ten minutes");
            }
            Thread.sleep(BETWEEN_LOOKS);
            most = Math.max(most, held());
            state = clerk.get(attempts).at("/items/0/state").asText();
        }
        if (!state.equals("AVAILABLE")) {
            throw new IOException("the message did not go out: " + clerk.get(attempts));
        }
        double seconds = millisSince(began) / 1000;
        String what = "%d papers of %.0f MB".formatted(PAPERS, PAPER_BYTES / MB);
        rows.add(new Row(
                "answer to the clerk who starts with " + what,
                "%.0f ms; sent after %.1f s".formatted(answered, seconds),
                "at most 1 s",
                answered / START_MILLIS,
                1,
                false));
        rows.add(new Row(
                "memory that it took meanwhile",
                "%.0f MB of %.0f MB".formatted((most - before) / MB, PAPERS * PAPER_BYTES / MB),
                "at most 150 MB, three papers",
                (most - before) / MB / HELD_MB,
                1,
                false));
        return UUID.fromString(attempt.required("id").asText());
    }

    /** @return where the request is */
    private String request(List<String> papers) throws IOException, InterruptedException {
        return "/api/service/requests/"
                + clerk.post("/api/service/cases/" + caseId + "/requests", asked(papers))
                        .required("id")
                        .asText();
    }

    /** Of a service with the papers that were filed, whose message is out: its package is fetched again and again, then checked here. */
    private List<Row> proof(Connection service) throws IOException, InterruptedException, SQLException {
        String request = request(Sql.texts(service, """
                select document_id from court_case_document
                 where case_id = '%s' and kind in ('POWER_OF_ATTORNEY', 'APOSTILLE', 'CONTRACT')""".formatted(caseId)));
        clerk.post(request + "/electronic-attempts", MESSAGE);
        for (int look = 0;
                !clerk.get(request + "/electronic-attempts")
                        .at("/items/0/state")
                        .asText()
                        .equals("AVAILABLE");
                look++) {
            if (look > PATIENCE) {
                throw new IOException("the message did not go out");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        List<Double> made = new ArrayList<>();
        byte[] proof = {};
        for (int call = -CALLS / 2; call < CALLS; call++) {
            long began = System.nanoTime();
            proof = clerk.read(request + "/proof");
            if (call >= 0) {
                made.add(millisSince(began));
            }
        }
        double slow = Percentile.of(95, made);
        double checked = OfflineCheck.millisAnEvent(proof);
        return List.of(
                new Row(
                        "p95 of a proof package",
                        "%.0f ms, %d kB".formatted(slow, proof.length / 1024),
                        "at most 400 ms",
                        slow / PROOF_MILLIS,
                        1,
                        false),
                new Row(
                        "offline check of it, once started, an event",
                        "%.1f ms".formatted(checked),
                        "at most 100 ms",
                        checked / CHECK_MILLIS,
                        1,
                        false));
    }

    private long held() throws IOException {
        return Memory.of(List.of(stack.serviceOfProcessProcess())).resident();
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
