package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.comity.testing.Replica;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Processes of every service, and the database, are killed in turn while people write through all of them: one each, or as many as
 * {@code -Dcomity.kills} says of the services'.
 * Whoever gets no answer asks again with the same key, as the web app does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledTest {
    private static final int KILLS = Integer.getInteger("comity.kills", Cluster.SERVICES.size());
    /** By each writer, before a kill and after it. */
    private static final int DONE_MEANWHILE = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Longer than an event is tried that cannot be handled. */
    private static final Duration AWAY = Duration.ofSeconds(5);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Map<String, Replica> seconds = new HashMap<>();
    private Cluster cluster;
    private Caller plaintiff;
    private Caller clerk;
    private Caller judge;
    private Caller operator;
    private String caseId;
    /** Null while there is none into the room; of the one thread that writes there. */
    private RoomLine line;

    /** What somebody does again and again, each time with a key of its own, until it is acknowledged. */
    private record Writer(UnaryOperator<String> act, List<String> acknowledged) implements Runnable {
        Writer(UnaryOperator<String> act) {
            this(act, new CopyOnWriteArrayList<>());
        }

        @Override
        public void run() {
            acknowledged.add(act.apply(UUID.randomUUID().toString()));
        }
    }

    @BeforeAll
    void start() throws IOException {
        cluster = Cluster.start();
        Map<String, CompletableFuture<Replica>> starting = new HashMap<>();
        Cluster.SERVICES.forEach(service -> starting.put(service, cluster.another(service)));
        starting.forEach((service, replica) -> join(service, replica.join()));
        plaintiff = Caller.signedIn(url(), "plaintiff@example.com");
        clerk = Caller.signedIn(url(), "clerk@court.example");
        judge = Caller.signedIn(url(), "judge@court.example");
        operator = Caller.signedIn(url(), "operator@court.example");
        caseId = new FilingOffice(plaintiff, clerk, Caller.signedIn(url(), "supervisor@court.example"))
                .registers(List.of(
                        FilingOffice.company("PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "a@rheinland.example"),
                        FilingOffice.company("DEFENDANT", "Hanbit, Inc.", "US", "b@hanbit.example")));
    }

    private String url() {
        return cluster.door(Cluster.GATEWAY).url();
    }

    private void join(String service, Replica replica) {
        seconds.put(service, replica);
        cluster.door(service).add(replica.port());
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    @DisplayName("Nothing that was acknowledged is lost, and nothing is done twice")
    void kept() throws Exception {
        // Given somebody who writes into each service
        String room = room();
        int begunBefore = begun();
        Writer drafts = new Writer(this::begunAndGivenUp);
        Writer incoming = new Writer(this::registered);
        Writer zones = new Writer(this::movesOn);
        Writer notes = new Writer(key -> noted(room, key));
        List<Writer> all = List.of(drafts, incoming, zones, notes);
        // When
        try (ScheduledExecutorService people = Executors.newScheduledThreadPool(all.size())) {
            List<Future<?>> writing = new ArrayList<>();
            all.forEach(each -> writing.add(people.scheduleWithFixedDelay(each, 0, 100, TimeUnit.MILLISECONDS)));
            for (int kill = 0; kill < KILLS; kill++) {
                String service = Cluster.SERVICES.get(kill % Cluster.SERVICES.size());
                awaitMore(all, writing);
                Replica killed = seconds.get(service);
                killed.kill();
                awaitMore(all, writing);
                cluster.door(service).remove(killed.port());
                join(service, cluster.another(service).join());
            }
            DatabaseServer database = DatabaseServer.of(cluster.stack());
            database.dies();
            assertThat(plaintiff.asks().get("/api/filing/submissions").statusCode())
                    .isEqualTo(503);
            TimeUnit.SECONDS.sleep(AWAY.toSeconds());
            database.starts();
            awaitMore(all, writing);
        }
        // Then
        assertThat(begun())
                .as("what was begun twice for one key was given up once")
                .isEqualTo(begunBefore);
        assertThat(incoming.acknowledged())
                .as("a request that was registered twice for one key would have taken a number")
                .containsExactlyElementsOf(numbersFrom(
                        incoming.acknowledged().getFirst(),
                        incoming.acknowledged().size()));
        assertThat(judge.gets("/api/accounts/me").getString("zone"))
                .isEqualTo(zones.acknowledged().getLast());
        RoomLine bench = RoomLine.into(url(), room, judge);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(bench.notes()).containsExactlyElementsOf(notes.acknowledged()));
        assertThat(operator.gets("/api/staff/operation/dead-letters").getList("items"))
                .as("events that were parked while a process or the database was away")
                .isEmpty();
        System.out.printf(
                "%d kills, %d acknowledged%n",
                KILLS, all.stream().mapToInt(each -> each.acknowledged().size()).sum());
    }

    /** So says an answer that comes soon. */
    private boolean isUnavailable(String path) {
        return plaintiff.asks().get(path).statusCode() == 503;
    }

    private static void awaitMore(List<Writer> all, List<Future<?>> writing) {
        List<Integer> before =
                all.stream().map(each -> each.acknowledged().size()).toList();
        await().atMost(PATIENCE).failFast(() -> saysWhy(writing)).until(() -> IntStream.range(0, all.size())
                .allMatch(who -> all.get(who).acknowledged().size() >= before.get(who) + DONE_MEANWHILE));
    }

    /** Whoever writes ends only when an answer did not come at all, which is thrown here. */
    private static void saysWhy(List<Future<?>> writing) throws InterruptedException, ExecutionException {
        for (Future<?> each : writing) {
            if (each.isDone()) {
                each.get();
            }
        }
    }

    private int begun() {
        return plaintiff.gets("/api/filing/submissions").getList("items.id").size();
    }

    /** It is there, whichever process is asked, before it is given up again. */
    private String begunAndGivenUp(String key) {
        String id = posted(plaintiff, key, "/api/filing/submissions", Map.of()).getString("id");
        String path = "/api/filing/submissions/" + id;
        answered(() -> plaintiff.asks().get(path), 200);
        answered(() -> plaintiff.asks().delete(path + "?confirm=true"), 204, 404);
        return id;
    }

    /** @return its number */
    private String registered(String key) {
        JsonPath request = posted(
                clerk,
                key,
                "/api/service/incoming",
                Map.of(
                        "asks", "SERVICE",
                        "basis", "HAGUE",
                        "country", "DE",
                        "authority", "Präsidentin des Oberlandesgerichts Köln",
                        "reference", "2 AR " + key,
                        "addressee", "杭州某公司",
                        "addresseeAddress", "杭州市西湖区某路1号",
                        "papers", "Klageschrift mit Übersetzung",
                        "receivedOn", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()));
        answered(() -> clerk.asks().get("/api/service/incoming/" + request.getString("id")), 200);
        return request.getString("number");
    }

    private static List<String> numbersFrom(String first, int count) {
        int number = Integer.parseInt(first.replaceAll(".*?(\\d+)号$", "$1"));
        return IntStream.range(number, number + count)
                .mapToObj(each -> first.replaceAll("\\d+号$", each + "号"))
                .toList();
    }

    private String movesOn(String key) {
        String zone = key.charAt(0) < '8' ? "Asia/Shanghai" : "Europe/Berlin";
        return posted(judge, key, "/api/accounts/me", Map.of("locale", "zh-CN", "zone", zone))
                .getString("zone");
    }

    private String noted(String room, String key) {
        await().atMost(PATIENCE).pollInterval(BETWEEN_TRIES).ignoreExceptions().until(() -> isTaken(room, key));
        return key;
    }

    private boolean isTaken(String room, String key) {
        try {
            if (line == null) {
                line = RoomLine.into(url(), room, clerk, Duration.ofSeconds(5));
            }
            return line.asks(null, "court.note", Map.of("text", key), key)
                    .path("frame")
                    .asText()
                    .equals("ack");
        } catch (RuntimeException cut) {
            line = null;
            throw cut;
        }
    }

    private static JsonPath posted(Caller who, String key, String path, Object body) {
        Callable<Response> request = () -> who.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
        return answered(request, 200, 201).jsonPath();
    }

    private static Response answered(Callable<Response> request, Integer... statuses) {
        AtomicReference<Response> last = new AtomicReference<>();
        await().atMost(PATIENCE).pollInterval(BETWEEN_TRIES).ignoreExceptions().untilAsserted(() -> {
            last.set(request.call());
            assertThat(last.get().statusCode()).as(last.get().asString()).isIn((Object[]) statuses);
        });
        return last.get();
    }

    private String room() {
        answered(() -> judge.asks().get("/api/hearing/cases/" + caseId), 200);
        Instant soon = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> hearing = Map.of(
                "startsAt",
                soon.toString(),
                "endsAt",
                soon.plus(1, ChronoUnit.HOURS).toString(),
                "shortNoticeReason",
                "All ask for it.");
        String room = clerk.posts("/api/hearing/cases/" + caseId + "/hearings", hearing, 201)
                .getString("id");
        judge.posts("/api/hearing/hearings/" + room + "/bench", Map.of(), 200);
        return room;
    }
}
