package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.localstack.journey.Person;

/** How long the board of service and its map take with many attempts under way: directly at the service, one question after the other. */
final class ServiceBoard {
    static final int MANY = 100_000;
    private static final int STEP = 25_000;
    private static final int WARM_UP = 30;
    private static final int CALLS = 100;
    private static final double MILLIS = 200;

    /** Of each country there are days between 10 and 500 on which somebody was served, so that the median is looked for among many. */
    private static final String FIGURES = """
            insert into service_figure_part as f (court, country, requests, served, failed)
                select court, country, count(*) + 540, 490, 50 from service_request where court = '%1$s' and country is not null group by 1, 2
                on conflict (court, country, part) do update set requests = f.requests + excluded.requests;
            insert into service_duration_part (court, country, days, addressees)
                select f.court, f.country, d, 1 from service_figure f, generate_series(10, 500) d where f.court = '%1$s'
                on conflict do nothing;
            insert into service_task (id, kind, court, case_id, party_id, request_id, attempt_id, since)
                select gen_random_uuid(), (array['MAIL_TO_READ', 'ACCESS_CODE_TO_GIVE', 'AUTHORITY_OBJECTED'])[1 + abs(hashtext(a.id::text)) %% 3],
                       r.court, r.case_id, r.party_id, r.id, a.id, a.started_at
                  from service_request r join service_attempt a on a.request_id = r.id where r.court = '%1$s'
                on conflict do nothing;
            vacuum analyze service_request, service_attempt, court_case, court_case_party, service_figure_part, service_duration_part, service_task""";

    private static final Map<String, String> QUESTIONS = questions();

    private ServiceBoard() {}

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("what is due first", "board");
        questions.put("late", "board?due=LATE");
        questions.put("due within a week", "board?due=WEEK&next=REMIND");
        questions.put("by channel", "board?channel=POSTAL");
        questions.put("in a country", "board?country=BR");
        questions.put("in a country, by channel and step", "board?country=BR&channel=POSTAL&next=FIND");
        questions.put("by a name", "board?search=hanbit%204711");
        questions.put("by a number", "board?search=100047");
        questions.put("counts", "board/counts");
        questions.put("what waits for a person", "board/tasks");
        questions.put("of one kind", "board/tasks?kind=MAIL_TO_READ");
        questions.put("how much waits", "board/tasks/counts");
        questions.put("the map", "board/countries");
        questions.put("what was sent abroad", "sent-abroad");
        questions.put("sent abroad, late", "sent-abroad?standing=LATE");
        questions.put("sent abroad to a country in a month", "sent-abroad?country=BR&from=2026-10-01&until=2026-10-31");
        questions.put("sent abroad, by a name", "sent-abroad?search=hanbit%204711");
        questions.put("sent abroad, counts", "sent-abroad/counts");
        return questions;
    }

    /** The p95 of each question in milliseconds; the stack has a case, so that its clerk sees the court. */
    static List<Row> measured(Stack stack, int attempts) throws IOException, InterruptedException {
        fill(stack, attempts);
        Person clerk = Filing.clerk(stack.gateway(), stack.password()).at(stack.serviceOfProcess());
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            double millis = percentile95(clerk, "/api/service/" + question.getValue());
            rows.add(new Row(
                    "p95 of the board of service, %d under way: %s".formatted(attempts, question.getKey()),
                    "%.1f ms".formatted(millis),
                    "at most 200 ms",
                    millis / MILLIS,
                    1,
                    false));
        }
        return rows;
    }

    private static void fill(Stack stack, int attempts) throws IOException {
        try (Connection database = stack.serviceDatabaseAsSuperuser();
                Statement statement = database.createStatement();
                InputStream written = ServiceBoard.class.getResourceAsStream("/service.sql")) {
            String requests = new String(written.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute("set session_replication_role = replica");
            for (int from = 1; from <= attempts; from += STEP) {
                statement.execute(requests.replace(":from", String.valueOf(from))
                        .replace(":to", String.valueOf(Math.min(attempts, from + STEP - 1)))
                        .replace(":court", "'" + Cases.COURT + "'"));
            }
            for (String each : FIGURES.formatted(Cases.COURT).split(";")) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static double percentile95(Person reader, String question) throws IOException, InterruptedException {
        for (int call = 0; call < WARM_UP; call++) {
            reader.get(question);
        }
        List<Double> millis = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            long began = System.nanoTime();
            reader.get(question);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return Percentile.of(95, millis);
    }
}
