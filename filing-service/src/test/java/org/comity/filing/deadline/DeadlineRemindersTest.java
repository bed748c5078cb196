package org.comity.filing.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.comity.filing.TestFiler;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Of a deadline")
class DeadlineRemindersTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MANY = 40;

    private final TestFiler plaintiff = TestFiler.party();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseFiles files;

    @Inject
    CaseParties parties;

    @Inject
    Deadlines deadlines;

    @Inject
    Reminders reminders;

    @Inject
    Reminder reminder;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private UUID caseId;
    private UUID party;

    @BeforeEach
    void register() {
        caseId = UUID.fromString(TestFiler.clerk().registers(plaintiff.files()));
        party = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[0].id"));
        reminders.rest();
    }

    @AfterEach
    void goOn() {
        reminders.goOn();
    }

    /** One whose last day is so many days from today; it was started as long before as the period has days. */
    private UUID runs(int days) {
        return QuarkusTransaction.requiringNew().call(() -> {
            CaseFile file = files.findById(caseId);
            Derivation counted = Derivation.set("FIL-15", today.minusDays(100), today.plusDays(days));
            Deadline deadline = Deadline.in(file, party, null, UUID.randomUUID(), Instant.now(), counted);
            deadlines.persistAndFlush(deadline);
            reminders.watch(deadline);
            return deadline.id();
        });
    }

    @ParameterizedTest(name = "whose last day is in {0} days, looked at twice: {1}")
    @CsvSource({"20, nothing", "-40, DeadlineLapsed"})
    @DisplayName("is told what is due, once")
    void once(int days, String told) {
        UUID id = runs(days);
        Optional<Instant> next = reminder.tell(id);
        reminder.tell(id);
        assertThat(next.isPresent()).isEqualTo(days > 0);
        List<JsonNode> heard = heard(told.equals("nothing") ? 0 : 1, id);
        assertThat(heard).extracting(event -> event.path("type").asText()).hasSize(told.equals("nothing") ? 0 : 1);
        assertThat(heard).allSatisfy(event -> {
            assertThat(event.path("type").asText()).isEqualTo("org.comity." + told);
            assertThat(event.path("data").path("accountIds").get(0).asText()).isEqualTo(plaintiff.account.toString());
        });
    }

    @Test
    @DisplayName(
            "whose day comes near the party hears seven days and one day before, of each once, and again after an extension")
    void near() {
        UUID id = runs(5);
        reminder.tell(id);
        reminder.tell(id);
        long version = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.findById(id).version());
        QuarkusTransaction.requiringNew().run(() -> {
            Deadline deadline = deadlines.findById(id);
            deadline.extend(version, deadline.derivation().prolonged(30, "25", "test"));
        });
        assertThat(reminder.tell(id)).isPresent();
        List<JsonNode> heard = heard(1, id);
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().path("data").path("daysLeft").asInt()).isEqualTo(7);
        assertThat(heard.getFirst().path("data").path("callsFor").asText()).isEqualTo("DOCUMENT");
    }

    @Test
    @DisplayName("that all plaintiffs owe together every account hears that acts for one of them")
    void allWhoOweIt() {
        UUID other = UUID.randomUUID();
        caseId = UUID.fromString(TestFiler.clerk().registers(filedByTwo()));
        party = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[0].id"));
        UUID second = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[1].id"));
        QuarkusTransaction.requiringNew().run(() -> {
            CaseParty joint = parties.findById(second);
            joint.isRepresentedBy(plaintiff.account);
            joint.appear(other, Instant.now());
        });
        UUID id = runs(5);
        reminder.tell(id);
        assertThat(heard(1, id)).singleElement().satisfies(event -> assertThat(
                        event.path("data").path("accountIds"))
                .extracting(JsonNode::asText)
                .containsExactly(plaintiff.account.toString(), other.toString()));
    }

    @Test
    @DisplayName("the other services learn that it runs, for whom, and that the court has dealt with it")
    void standings() {
        TestFiler clerk = TestFiler.clerk();
        String path = "/cases/" + caseId + "/deadlines";
        await().atMost(SOON)
                .until(() ->
                        clerk.get(path).jsonPath().getList("items.periodId").contains("FIL-07"));
        JsonPath fee = JsonPath.from(clerk.get(path).asString()).setRootPath("items.find { it.periodId == 'FIL-07' }");
        clerk.post(
                        "/deadlines/" + fee.getString("id") + "/settlement",
                        Map.of("version", fee.getLong("version"), "outcome", "MET", "reason", "Paid on the day."))
                .then()
                .statusCode(201);
        List<JsonNode> told = heard(2, UUID.fromString(fee.getString("id")));
        assertThat(told)
                .extracting(event -> event.path("type").asText())
                .containsExactly("org.comity.DeadlineSet", "org.comity.DeadlineSet");
        assertThat(told)
                .extracting(event -> event.path("data").path("runs").asBoolean())
                .containsExactly(true, false);
        assertThat(told.getFirst().path("data").path("accountIds").get(0).asText())
                .isEqualTo(plaintiff.account.toString());
    }

    private String filedByTwo() {
        String submission = plaintiff.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.plaintiff("Rheinland Service GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR")));
        plaintiff.lodges(submission).then().statusCode(201);
        return submission;
    }

    @Test
    @DisplayName("two replicas tell once, also where one is killed between telling and noting that it did")
    void twoReplicas() {
        List<UUID> due = IntStream.range(0, MANY).mapToObj(i -> runs(-40 - i)).toList();
        AtomicBoolean killed = new AtomicBoolean();
        AtomicInteger byTheKilled = new AtomicInteger();
        Scheduler first = reminders.scheduler(mortal(killed), "first", id -> {
            if (killed.get()) {
                throw new IllegalStateException("killed");
            }
            Optional<Instant> next = reminder.tell(id);
            killed.set(byTheKilled.incrementAndGet() >= 5);
            return next;
        });
        Scheduler second = reminders.scheduler(database, "second", reminder::tell);
        first.start();
        await().atMost(SOON).untilTrue(killed);
        second.start();
        try {
            // What the killed one had taken comes back, is not told again, and is done with.
            await().atMost(SOON).untilAsserted(() -> assertThat(rowsOf(due)).isZero());
        } finally {
            second.stop();
            first.stop();
        }
        assertThat(byTheKilled.get()).isPositive();
        assertThat(heard(MANY, due.toArray(UUID[]::new)))
                .extracting(event -> event.path("data").path("deadlineId").asText())
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    private int rowsOf(List<UUID> some) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from deadline_reminder where task_instance = any (?)")) {
            count.setArray(
                    1,
                    connection.createArrayOf(
                            "text", some.stream().map(UUID::toString).toArray()));
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** Gives no connection any more once its replica is killed: it can neither note what it did nor say that it lives. */
    private DataSource mortal(AtomicBoolean killed) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (killed.get()) {
                        throw new SQLException("killed");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    /** What was told of some deadlines, once as many events are there, and some time after. */
    private List<JsonNode> heard(int atLeast, UUID... of) {
        List<String> ids = List.of(of).stream().map(UUID::toString).toList();
        List<JsonNode> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("filing-service-events"));
            AtomicInteger empty = new AtomicInteger();
            await().atMost(SOON).until(() -> {
                int before = events.size();
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    JsonNode event = read(record.value());
                    if (ids.contains(event.path("data").path("deadlineId").asText())) {
                        events.add(event);
                    }
                });
                empty.set(events.size() == before ? empty.get() + 1 : 0);
                return events.size() >= atLeast && empty.get() >= 3;
            });
        }
        return events;
    }

    private JsonNode read(String event) {
        try {
            return json.readTree(event);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
