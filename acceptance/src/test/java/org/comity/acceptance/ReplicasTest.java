package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.comity.testing.Replica;
import org.comity.testing.RunningStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two processes of every service on one PostgreSQL and one Kafka, behind addresses that lead to either, as in a cluster. */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CASES = 6;
    /** For as long a refresh token may come again, where the answer was lost. */
    private static final Duration GRACE = Duration.ofSeconds(31);

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private Cluster cluster;
    private RunningStack stack;
    private Balancer filing;
    private Balancer hearing;
    private Balancer gateway;
    private Replica secondFiling;
    private Replica secondHearing;
    private Replica secondGateway;
    private Caller plaintiff;
    private Caller clerk;
    private Caller judge;
    private Caller supervisor;
    private List<String> cases;
    private String used;
    private String successor;
    private Instant refreshedAt;

    @BeforeAll
    void start() throws Exception {
        cluster = Cluster.start();
        stack = cluster.stack();
        filing = cluster.door(Cluster.FILING);
        hearing = cluster.door(Cluster.HEARING);
        gateway = cluster.door(Cluster.GATEWAY);
        CompletableFuture<Replica> more = cluster.another(Cluster.FILING);
        CompletableFuture<Replica> still = cluster.another(Cluster.HEARING);
        secondFiling = more.join();
        secondHearing = still.join();
        CompletableFuture<Replica> other = cluster.another(Cluster.SERVICE_OF_PROCESS);
        secondGateway = cluster.another(Cluster.GATEWAY).join();
        filing.add(secondFiling.port());
        hearing.add(secondHearing.port());
        cluster.door(Cluster.SERVICE_OF_PROCESS).add(other.join().port());
        gateway.add(secondGateway.port());
        plaintiff = Caller.signedIn(gateway.url(), "plaintiff@example.com");
        clerk = Caller.signedIn(gateway.url(), "clerk@court.example");
        judge = Caller.signedIn(gateway.url(), "judge@court.example");
        supervisor = Caller.signedIn(gateway.url(), "supervisor@court.example");
        signInAndRefresh();
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    @Order(1)
    @DisplayName("Cases that two processes accept at the same time have numbers of their own, without a gap")
    void numbers() {
        try (ExecutorService people = Executors.newFixedThreadPool(3)) {
            cases = IntStream.range(0, CASES)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> registers("d" + number), people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
        List<Integer> numbers = cases.stream()
                .map(each -> clerk.gets("/api/filing/cases/" + each).getString("number"))
                .map(number -> Integer.valueOf(number.replaceAll(".*?(\\d+)号$", "$1")))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.range(numbers.getFirst(), numbers.getFirst() + CASES)
                        .boxed()
                        .toList());
    }

    private String registers(String defendant) {
        return new FilingOffice(plaintiff, clerk, supervisor)
                .registers(List.of(
                        FilingOffice.company(
                                "PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "legal@rheinland.example"),
                        FilingOffice.company("DEFENDANT", "Hanbit, Inc.", "US", defendant + "@hanbit.example")));
    }

    @Test
    @Order(2)
    @DisplayName("What they tell others comes in the order in which it happened, and letters go out once")
    void order() throws Exception {
        await().atMost(PATIENCE)
                .until(() -> ids("filing", "select subject, event_id from outbox_event where published_at is null")
                        .isEmpty());
        Map<String, List<String>> written = ids(
                "filing",
                "select subject, event_id from outbox_event where published_at is not null order by position");
        Map<String, Set<String>> sent = sent(
                "filing-service-events",
                written.values().stream().mapToInt(List::size).sum());
        written.forEach((subject, events) ->
                assertThat(sent.get(subject)).as(subject).startsWith(events.toArray(String[]::new)));

        await().atMost(PATIENCE).until(() -> ids("gateway", "select address, id from letter where next_try <= now()")
                .isEmpty());
        assertThat(new Mailbox(stack.port() + 13, "plaintiff@example.com", RunningStack.secret(stack.data(), "mail"))
                        .ids())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** By the first column what stands in the second. */
    private Map<String, List<String>> ids(String database, String query) throws SQLException {
        Map<String, List<String>> ids = new HashMap<>();
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                ids.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(row.getString(2));
            }
        }
        return ids;
    }

    private Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (stack.port() + 10) + "/" + database,
                database,
                RunningStack.secret(stack.data(), "database." + database));
    }

    /** By key the ids of what came, each where it came first. */
    private Map<String, Set<String>> sent(String topic, int atLeast) {
        Map<String, Set<String>> sent = new HashMap<>();
        Set<String> all = new HashSet<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + (stack.port() + 11)),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo each : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, each.partition()));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(PATIENCE);
            while (all.size() < atLeast && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(300))) {
                    String id = JsonPath.from(each.value()).getString("id");
                    all.add(id);
                    sent.computeIfAbsent(each.key(), key -> new LinkedHashSet<>())
                            .add(id);
                }
            }
        }
        return sent;
    }

    @Test
    @Order(3)
    @DisplayName("A refresh token that one process has taken and that comes again later ends its session in both")
    void refreshReuse() throws Exception {
        await().atMost(GRACE.plusSeconds(10)).until(() -> Instant.now().isAfter(refreshedAt.plus(GRACE)));

        assertThat(refresh(stack.port(), used).statusCode()).isEqualTo(401);

        assertThat(refresh(secondGateway.port(), successor).statusCode())
                .as("the thief or the holder: nobody knows")
                .isEqualTo(401);
    }

    private void signInAndRefresh() throws Exception {
        used = cookie(BROWSER.send(
                json(
                                stack.port(),
                                "/api/sessions",
                                "{\"email\":\"defendant@example.com\",\"password\":\"" + Stack.PASSWORD + "\"}")
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
        successor = cookie(refresh(secondGateway.port(), used));
        refreshedAt = Instant.now();
    }

    private static HttpResponse<String> refresh(int port, String cookie) throws Exception {
        return BROWSER.send(
                json(port, "/api/sessions/refresh", "").header("Cookie", cookie).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().allValues("set-cookie").stream()
                .filter(each -> each.toLowerCase().contains("refresh"))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }

    private static HttpRequest.Builder json(int port, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Test
    @Order(4)
    @DisplayName(
            "People of a room come in by either process; when its writer is killed, all are back within 5 s and nothing is lost")
    void roomsMove() throws Exception {
        // Given a room that the second process writes, and somebody who came in by the first
        String room = scheduled(cases.getFirst());
        RoomLine bench = RoomLine.into("http://127.0.0.1:" + secondHearing.port(), room, judge);
        RoomLine desk = RoomLine.into("http://127.0.0.1:" + (stack.port() + 3), room, clerk);
        List<String> acknowledged = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            String text = "before " + number;
            desk.does("court.note", Map.of("text", text));
            acknowledged.add(text);
        }
        await().atMost(PATIENCE).until(() -> bench.notes().equals(acknowledged));
        // When
        Instant died = Instant.now();
        secondHearing.kill();
        RoomLine back = againInto(hearing.url(), room, clerk);
        RoomLine benchBack = againInto(hearing.url(), room, judge);
        Duration away = Duration.between(died, Instant.now());
        // Then
        assertThat(away).isLessThan(Duration.ofSeconds(5));
        back.does("court.note", Map.of("text", "after"));
        await().atMost(PATIENCE).until(() -> benchBack.notes().contains("after"));
        acknowledged.add("after");
        assertThat(benchBack.notes()).isEqualTo(acknowledged);
        hearing.remove(secondHearing.port());
    }

    private RoomLine againInto(String url, String room, Caller who) {
        return await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> RoomLine.into(url, room, who, Duration.ofSeconds(1)), line -> true);
    }

    private String scheduled(String caseId) {
        Instant soon = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        await().atMost(PATIENCE)
                .until(() -> judge.asks().get("/api/hearing/cases/" + caseId).statusCode() == 200);
        String room = clerk.posts(
                        "/api/hearing/cases/" + caseId + "/hearings",
                        Map.of(
                                "startsAt",
                                soon.toString(),
                                "endsAt",
                                soon.plus(1, ChronoUnit.HOURS).toString(),
                                "shortNoticeReason",
                                "All ask for it."),
                        201)
                .getString("id");
        judge.posts("/api/hearing/hearings/" + room + "/bench", Map.of(), 200);
        return room;
    }

    @Test
    @Order(5)
    @DisplayName(
            "Processes of the gateway and of filing are replaced one after the other while people work, and no request fails; not even where a newer version has already added to their tables")
    void rollingRestart() throws Exception {
        // Given people who read and write all the time, by the second gateway alone, which finds the services as in a
        // cluster: a hundred requests a second, as far as this machine goes, and none above its due (comity.limits)
        gateway.remove(stack.port());
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        AtomicInteger answered = new AtomicInteger();
        Instant began = Instant.now();
        try (ScheduledExecutorService people = Executors.newScheduledThreadPool(8)) {
            for (String email : List.of(
                    "plaintiff@example.com",
                    "defendant@example.com",
                    "clerk@court.example",
                    "judge@court.example",
                    "supervisor@court.example",
                    "assistant@court.example",
                    "interpreter@court.example",
                    "assessor@court.example")) {
                String token = Caller.signedIn(gateway.url(), email).token();
                people.scheduleWithFixedDelay(works(token, answered, failed), 0, 70, TimeUnit.MILLISECONDS);
            }
            // When a newer version begins, as docs/developing.md lets it, and another of the old ones begins after it
            for (String database : List.of("gateway", "filing", "service_of_process", "hearing")) {
                expand(database);
            }
            Replica thirdFiling = cluster.another(Cluster.FILING).join();
            filing.add(thirdFiling.port());
            filing.remove(secondFiling.port());
            secondFiling.stop();
            Replica thirdGateway = cluster.another(Cluster.GATEWAY).join();
            gateway.add(thirdGateway.port());
            gateway.remove(secondGateway.port());
            secondGateway.stop();
            int before = answered.get();
            await().atMost(PATIENCE).until(() -> answered.get() > before + 40);
        }
        // Then
        System.out.printf(
                "%d requests, %.0f a second%n",
                answered.get(),
                answered.get() / (double) Duration.between(began, Instant.now()).toSeconds());
        assertThat(failed).isEmpty();
        assertThat(answered.get()).isGreaterThan(200);
    }

    /**
     * What migrations of a later version may do: every table has another column, and the history migrations that nobody here knows, one of
     * the service and one of a module that several share. Each table is altered by itself, as one migration alters one table that people
     * work with: a statement that holds one of them while it waits for another would stand in a circle with their work.
     */
    private void expand(String database) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.execute("alter table " + table + " add column of_a_later_version text");
            }
            statement.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    select (select max(installed_rank) from flyway_schema_history) + rank, version, 'later', 'SQL',
                           'V' || version || '__later.sql', 1, current_user, 1, true
                      from (values (1, '9000'), (2, '0.2.9000')) later (rank, version)""");
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by tablename")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Reads, and every fourth time begins a submission and gives it up again. */
    private Runnable works(String token, AtomicInteger answered, Queue<String> failed) {
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        AtomicInteger done = new AtomicInteger();
        return () -> {
            int number = done.getAndIncrement();
            try {
                if (number % 4 < 3) {
                    ask(browser, request(token, "/api/filing/cases?limit=5"), answered, failed);
                } else {
                    String begun = ask(
                            browser,
                            request(token, "/api/filing/submissions")
                                    .header("Content-Type", "application/json")
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .POST(HttpRequest.BodyPublishers.ofString("{}")),
                            answered,
                            failed);
                    String id = JsonPath.from(begun).getString("id");
                    if (id != null) {
                        ask(
                                browser,
                                request(token, "/api/filing/submissions/" + id + "?confirm=true")
                                        .DELETE(),
                                answered,
                                failed);
                    }
                }
            } catch (IOException | InterruptedException lost) {
                failed.add(number + ": " + lost);
            }
        };
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20));
    }

    /** Who may not file is told so, which is an answer. */
    private static String ask(
            HttpClient browser, HttpRequest.Builder request, AtomicInteger answered, Queue<String> failed)
            throws IOException, InterruptedException {
        HttpRequest sent = request.build();
        HttpResponse<String> answer = browser.send(sent, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400 && answer.statusCode() != 403) {
            failed.add(sent.method() + " " + answer.statusCode() + " " + answer.body());
        }
        answered.incrementAndGet();
        return answer.body();
    }
}
