package org.comity.filing.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A thousand clerks who accept at once")
class AcceptancesAtOnceTest {
    private static final int CLERKS = 1_000;

    /** Of a copy: they name its own documents. */
    private static final String STEPS = """
            (select jsonb_agg(jsonb_set(step, '{documentId}', to_jsonb(md5((step ->> 'documentId') || n)::uuid)) order by place)
               from jsonb_array_elements(t.power_of_attorney) with ordinality as taken (step, place))""";

    @Inject
    EntityManager database;

    private final TestFiler clerk = TestFiler.clerk();

    @Test
    @DisplayName("get a thousand consecutive numbers, and none is told that the service is out of order")
    void consecutive() {
        String first = TestFiler.party().files();
        clerk.takes(first).then().statusCode(200);
        int before = lastSerial();
        List<UUID> submissions = copiesOf(UUID.fromString(first), CLERKS);

        Map<Integer, Long> answers = accept(submissions);

        assertThat(answers).isEqualTo(Map.of(201, (long) CLERKS));
        assertThat(serialsAfter(before))
                .isEqualTo(IntStream.rangeClosed(before + 1, before + CLERKS)
                        .boxed()
                        .toList());
    }

    private Map<Integer, Long> accept(List<UUID> submissions) {
        String token = TestTokens.clerk(clerk.account);
        int version = clerk.versionSeen(submissions.getFirst().toString());
        try (HttpClient browser = HttpClient.newHttpClient()) {
            List<CompletableFuture<Integer>> answers = submissions.stream()
                    .map(id -> HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                                    + "/api/filing/submissions/" + id + "/acceptance"))
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"version\":%d,\"exchangeRate\":\"7.10\"}".formatted(version)))
                            .build())
                    .map(request -> browser.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                            .thenApply(HttpResponse::statusCode))
                    .toList();
            return answers.stream().map(CompletableFuture::join).collect(groupingBy(status -> status, counting()));
        }
    }

    /** Submissions like this one, each of another filer, with papers and parties, taken by the same clerk. */
    private List<UUID> copiesOf(UUID submission, int number) {
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            copyRows("submission", "id", "filer_account_id", submission, number);
            copyRows("document", "submission_id", null, submission, number);
            return IntStream.rangeClosed(1, number)
                    .mapToObj(n -> copyOf(submission, n))
                    .toList();
        });
    }

    /** Ids of copies are computed from the original's, so that references among the copies hold. */
    private void copyRows(String table, String owner, String filer, UUID submission, int number) {
        @SuppressWarnings("unchecked")
        List<String> columns = database.createNativeQuery(
                        "select column_name from information_schema.columns where table_name = :table and is_generated = 'NEVER'",
                        String.class)
                .setParameter("table", table)
                .getResultList();
        List<String> ids = List.of("id", "submission_id", "translation_of");
        String values = columns.stream()
                .map(column -> switch (column) {
                    case "power_of_attorney" -> STEPS;
                    case String id when ids.contains(id) -> "md5(t." + id + "::text || n)::uuid";
                    case String account when account.equals(filer) -> "gen_random_uuid()";
                    default -> "t." + column;
                })
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        database.createNativeQuery("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                        + " from " + table + " t, generate_series(1, :number) n where t." + owner + " = :submission")
                .setParameter("number", number)
                .setParameter("submission", submission)
                .executeUpdate();
    }

    private UUID copyOf(UUID submission, int n) {
        return (UUID) database.createNativeQuery("select md5(cast(:id as text) || cast(:n as text))::uuid", UUID.class)
                .setParameter("id", submission.toString())
                .setParameter("n", n)
                .getSingleResult();
    }

    private int lastSerial() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "select coalesce(max(serial), 0) from case_file where court = :court")
                        .setParameter("court", TestTokens.COURT)
                        .getSingleResult())
                .intValue());
    }

    @SuppressWarnings("unchecked")
    private List<Integer> serialsAfter(int before) {
        return QuarkusTransaction.requiringNew().call(() -> (List<Integer>) database.createNativeQuery(
                        "select serial from case_file where court = :court and serial > :before order by serial",
                        Integer.class)
                .setParameter("court", TestTokens.COURT)
                .setParameter("before", before)
                .getResultList());
    }
}
