package org.comity.filing.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
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
    private static final int FEW = 5;

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
    Scheduler scheduler;

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
        scheduler.pause(Reminders.LOOK);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(Reminders.LOOK);
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

    /** A last day on which the court is closed moves to the next on which it is open, and may so be more than a week away. */
    private int withinAWeek() {
        return IntStream.rangeClosed(2, 6)
                .filter(days -> Derivation.set("FIL-15", today.minusDays(100), today.plusDays(days))
                        .lastDay()
                        .isBefore(today.plusDays(7)))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest(name = "whose last day is in {0} days, looked at twice: {1}")
    @CsvSource({"20, nothing", "-40, DeadlineLapsed"})
    @DisplayName("is told what is due, once")
    void once(int days, String told) {
        UUID id = runs(days);
        Instant next = lookedAt(id);
        lookedAt(id);
        assertThat(next != null).isEqualTo(days > 0);
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
        UUID id = runs(withinAWeek());
        lookedAt(id);
        lookedAt(id);
        long version = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.findById(id).version());
        QuarkusTransaction.requiringNew().run(() -> {
            Deadline deadline = deadlines.findById(id);
            deadline.extend(version, deadline.derivation().prolonged(30, "25", "test"));
        });
        assertThat(lookedAt(id)).isNotNull();
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
        UUID id = runs(withinAWeek());
        lookedAt(id);
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

    @Test
    @DisplayName(
            "the other services learn that a judge stopped it by an act of their own, and that it goes on with another day")
    void stopped() {
        TestFiler judge = TestStaff.joins("judge", TestTokens.COURT);
        TestStaff.gives(caseId.toString(), judge);
        String path = "/cases/" + caseId + "/deadlines";
        await().atMost(SOON)
                .until(() ->
                        judge.get(path).jsonPath().getList("items.periodId").contains("FIL-07"));
        JsonPath fee = JsonPath.from(judge.get(path).asString()).setRootPath("items.find { it.periodId == 'FIL-07' }");
        String act = "/deadlines/" + fee.getString("id");
        Map<String, Object> stop = Map.of(
                "version", fee.getLong("version"), "ground", "CASE_SUSPENDED", "reason", "The plaintiff has died.");
        int stopped = judge.post(act + "/suspension", stop)
                .then()
                .statusCode(201)
                .extract()
                .path("version");
        judge.post(act + "/restart", Map.of("version", stopped, "reason", "The heirs take part."))
                .then()
                .statusCode(201);
        List<JsonNode> told = heard(3, UUID.fromString(fee.getString("id")));
        assertThat(told)
                .extracting(event -> event.path("data").path("stoppedByCourt").asBoolean())
                .containsExactly(false, true, false);
        assertThat(told)
                .extracting(event -> event.path("data").path("movedByCourt").asBoolean())
                .containsExactly(false, false, true);
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
    @DisplayName(
            "replicas tell once, and one that dies between telling and noting it leaves what it had in hand to the others")
    void replicas() throws Exception {
        List<UUID> due = IntStream.range(0, MANY).mapToObj(i -> runs(-40 - i)).toList();
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch dies = new CountDownLatch(1);
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            Future<?> first =
                    replicas.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        reminders.tellSome(FEW);
                        holds.countDown();
                        dies.await();
                        throw new IllegalStateException("killed");
                    }));
            holds.await();
            // The others wait for nobody, and tell what it has not in its hands.
            List.of(replicas.submit(reminders::tellWhatIsDue), replicas.submit(reminders::tellWhatIsDue))
                    .forEach(DeadlineRemindersTest::done);
            assertThat(stillToTell(due)).isEqualTo(FEW);
            dies.countDown();
            assertThatThrownBy(first::get).hasRootCauseMessage("killed");
        }
        reminders.tellWhatIsDue();
        assertThat(stillToTell(due)).isZero();
        assertThat(heard(MANY, due.toArray(UUID[]::new)))
                .extracting(event -> event.path("data").path("deadlineId").asText())
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("of which nothing can be told the others hear no less, and it is looked at again later")
    void oneThatFails() throws SQLException {
        UUID broken = runs(-40);
        UUID whole = runs(-41);
        String period = period(broken, "NONE");
        reminders.tellWhatIsDue();
        assertThat(heard(1, broken, whole))
                .extracting(event -> event.path("data").path("deadlineId").asText())
                .containsExactly(whole.toString());
        assertThat(tellAt(broken)).isAfter(Instant.now());
        period(broken, period);
    }

    /** @return which it was before */
    private String period(UUID deadline, String to) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement("""
                        update deadline d set period_id = ? from deadline before
                        where d.id = ? and before.id = d.id returning before.period_id""")) {
            change.setString(1, to);
            change.setObject(2, deadline);
            try (ResultSet changed = change.executeQuery()) {
                changed.next();
                return changed.getString(1);
            }
        }
    }

    private static void done(Future<?> work) {
        try {
            work.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long stillToTell(List<UUID> some) {
        return QuarkusTransaction.requiringNew().call(() -> deadlines.count("tellAt is not null and id in ?1", some));
    }

    /** Looks at it now, whenever it was to be looked at. @return when to look again, null if never */
    private Instant lookedAt(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> deadlines.findById(id).tellAgain(Instant.EPOCH));
        reminders.tellWhatIsDue();
        return tellAt(id);
    }

    private Instant tellAt(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(deadlines.findById(id).tellAt()))
                .orElse(null);
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
