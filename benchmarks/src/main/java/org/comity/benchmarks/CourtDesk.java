package org.comity.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.comity.localstack.journey.Person;

/** How long a court document takes to be drawn and sealed, also when many are, and the statistics over many cases. */
final class CourtDesk {
    static final int CASES = 1_000_000;
    /** Fewer are not compiled for good: a paper goes through five libraries. */
    private static final int WARM_UP = 300;

    private static final int DOCUMENTS = 40;
    private static final int A_SECOND = 10;
    private static final int SECONDS = 10;
    private static final int CALLS = 30;
    private static final double SEALED_MILLIS = 300;
    private static final double BUSY_MILLIS = 1000;
    private static final double STATISTICS_MILLIS = 1000;

    /** @param documents of its case */
    private record Draft(String documents, JsonNode document) {}

    private final Person clerk;
    /** A page of them: one writer at a time has a case's numbers, and no court sends ten summonses a second in one. */
    private final List<String> cases;

    private CourtDesk(Person clerk, List<String> cases) {
        this.clerk = clerk;
        this.cases = cases;
    }

    /** @param cases over which there are statistics */
    static List<Row> measured(Stack stack, int cases) throws IOException, InterruptedException {
        Person clerk = Filing.clerk(stack.gateway(), stack.password()).at(stack.filing());
        CaseImport.register(stack, A_SECOND * SECONDS);
        List<String> open = clerk.get("/api/filing/cases?limit=" + A_SECOND * SECONDS)
                .required("items")
                .valueStream()
                .map(each -> each.required("id").asText())
                .toList();
        CourtDesk desk = new CourtDesk(clerk, open);
        List<Row> rows = new ArrayList<>(desk.sealed());
        rows.add(statistics(stack, cases));
        return rows;
    }

    private List<Row> sealed() throws IOException, InterruptedException {
        Queue<Draft> checked = new ArrayDeque<>();
        for (int document = 0; document < WARM_UP + DOCUMENTS + A_SECOND * SECONDS; document++) {
            checked.add(checked(cases.get(document % cases.size())));
        }
        for (int document = 0; document < WARM_UP; document++) {
            issue(checked.remove());
        }
        List<Double> alone = new ArrayList<>();
        for (int document = 0; document < DOCUMENTS; document++) {
            long began = System.nanoTime();
            issue(checked.remove());
            alone.add(millisSince(began));
        }
        double middle = Median.of(alone).value();
        double busy = Percentile.of(95, inTurn(checked));
        return List.of(
                new Row(
                        "a court document drawn and sealed, warm",
                        "%.0f ms".formatted(middle),
                        "at most 300 ms",
                        middle / SEALED_MILLIS,
                        1,
                        false),
                new Row(
                        "p95 of the same at " + A_SECOND + " a second",
                        "%.0f ms".formatted(busy),
                        "at most 1 s",
                        busy / BUSY_MILLIS,
                        1,
                        false));
    }

    /** A summons, which a clerk drafts, checks and issues alone. */
    private Draft checked(String caseId) throws IOException, InterruptedException {
        Draft draft = new Draft(
                documents(caseId),
                clerk.post(
                        documents(caseId),
                        Map.of(
                                "version",
                                0,
                                "kind",
                                "SUMMONS",
                                "language",
                                "en",
                                "addressees",
                                List.of("PLAINTIFF", "DEFENDANT"),
                                "fields",
                                Map.of(
                                        "SUMMONED",
                                        "한빛정밀 주식회사",
                                        "OCCASION",
                                        "开庭",
                                        "AT",
                                        "2027-01-15T09:30",
                                        "PLACE",
                                        "第三法庭"))));
        return act(act(draft, "sending"), "approval");
    }

    private Draft act(Draft draft, String act) throws IOException, InterruptedException {
        return new Draft(
                draft.documents(),
                clerk.post(
                        draft.documents() + "/"
                                + draft.document().required("id").asText() + "/" + act,
                        Map.of("version", draft.document().required("version").asLong())));
    }

    private static String documents(String caseId) {
        return "/api/filing/cases/" + caseId + "/court-documents";
    }

    private void issue(Draft document) throws IOException, InterruptedException {
        act(document, "issue");
    }

    /** So many a second, whether or not those before are done; each counts from when it was due. */
    private List<Double> inTurn(Queue<Draft> checked) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> asked = IntStream.range(0, A_SECOND * SECONDS)
                    .mapToObj(turn -> {
                        Draft document = checked.remove();
                        return people.submit(() -> {
                            long due = began + turn * 1_000_000_000L / A_SECOND;
                            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                            issue(document);
                            return millisSince(due);
                        });
                    })
                    .toList();
            List<Double> millis = new ArrayList<>();
            for (Future<Double> each : asked) {
                millis.add(each.get());
            }
            return millis;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private static Row statistics(Stack stack, int cases) throws IOException, InterruptedException {
        try (Connection database = stack.filingDatabase();
                Statement statement = database.createStatement();
                InputStream written = CourtDesk.class.getResourceAsStream("/case-figures.sql")) {
            statement.execute(new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":cases", String.valueOf(cases)));
            statement.execute("analyze case_figure");
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        Person clerk = Filing.clerk(stack.gateway(), stack.password()).at(stack.filing());
        List<Double> millis = new ArrayList<>();
        for (int call = -CALLS; call < CALLS; call++) {
            long began = System.nanoTime();
            clerk.get("/api/filing/statistics/cases");
            if (call >= 0) {
                millis.add(millisSince(began));
            }
        }
        double slow = Percentile.of(95, millis);
        return new Row(
                "p95 of the statistics over %d cases".formatted(cases),
                "%.0f ms".formatted(slow),
                "at most 1 s",
                slow / STATISTICS_MILLIS,
                1,
                false);
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
