package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.Chain;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.Leases;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A room")
class BadInputTest {
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    DataSource database;

    @Inject
    EventLog log;

    @Inject
    Leases leases;

    @Inject
    Surroundings surroundings;

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static Map<String, Object> said(String id, String text) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", text);
    }

    @Test
    @DisplayName("hangs up on who sends bytes that are no text")
    void binaryFrames() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingNow();
        Endpoint stranger = Endpoint.at(hearing);
        stranger.sayBinary(new byte[] {1, 2, 3});
        assertEquals(4400, stranger.untilClosed());
    }

    @Test
    @DisplayName("takes no command under an id that another seat has used, and does nothing for it")
    void anotherSeatsId() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        UUID id = UUID.randomUUID();
        done(clerk.asks(id, "court.note", Map.of("text", "mine")));
        assertEquals("command-id-taken", code(plaintiff.asks(id, "hand.raise", NOTHING)));
        // repeated by its own seat it is what it was, whatever is in it now
        done(clerk.asks(id, "court.note", Map.of("text", "another")));
        assertEquals(1, commands(hearing).stream().filter(id::equals).count());
    }

    private List<UUID> commands(UUID hearing) {
        return log.read(hearing).stream()
                .map(RoomEvent::commandId)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    @DisplayName(
            "carries as many emoji as a statement may have, whole and in frames of 32 KB, and refuses one more without hanging up")
    void emoji() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        String longest = "\uD83E\uDDD1".repeat(3_000);
        for (String id : List.of("u1", "u2", "u3", "u4")) {
            done(sitting.plaintiff().asks("statement.add", said(id, longest)));
        }
        assertEquals("bad-data", code(sitting.plaintiff().asks("statement.add", said("u5", longest + "\uD83E\uDDD1"))));
        // 32 KB of them are not even read to their end
        String tooLong = "\uD83E\uDDD1".repeat(8_192);
        sitting.defendant()
                .say("{\"frame\":\"cmd\",\"id\":\"%s\",\"t\":\"statement.add\",\"d\":{\"text\":\"%s\"}}"
                        .formatted(UUID.randomUUID(), tooLong));
        assertEquals(4400, sitting.defendant().untilClosed());
        // who joins late reads them in batches, none longer than may be
        Endpoint late = Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> late.events.stream()
                                .filter(event -> event.at("/d/text").asText().equals(longest))
                                .count()
                        == 4);
        assertTrue(late.longest <= 32 * 1024, () -> "a frame of " + late.longest + " bytes");
    }

    @Test
    @DisplayName("opens to no ticket that is older than a minute")
    void expiredTicket() throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        String ticket = ticket(hearing, day.clerk());
        try (Connection connection = database.getConnection();
                PreparedStatement age = connection.prepareStatement(
                        "update room_ticket set expires_at = expires_at - interval '61 seconds' where hearing_id = ?")) {
            age.setObject(1, hearing);
            assertEquals(1, age.executeUpdate());
        }
        Endpoint tooLate = Endpoint.at(hearing);
        tooLate.say("{\"frame\":\"hello\",\"v\":1,\"ticket\":\"" + ticket + "\"}");
        assertEquals(4401, tooLate.untilClosed());
    }

    @Test
    @DisplayName("tells who comes back from a place that is not theirs to begin anew, and nothing of what others see")
    void forgedPosition() {
        CourtDay day = CourtDay.ofRegisteredCase();
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = day.hearingThatMayOpen();
        day.comesIn(hearing, "witness-1", WITNESS);
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        done(sitting.plaintiff().asks("statement.add", said("u1", "证人不应知道")));
        for (long seq : List.of(1L, 7L, Long.MAX_VALUE)) {
            Endpoint witness = Endpoint.resumes(
                    hearing, ticket(hearing, WITNESS), sitting.judge().epoch(), seq);
            assertEquals("position", witness.until("reset").get("reason").asText());
            assertEquals("not-called-in", code(witness.asks("statement.add", said("w1", "x"))));
            assertEquals(List.of(), witness.events);
            assertEquals(1, witness.frames.getFirst().get("seats").size());
            witness.cut();
        }
    }

    private static final String WITNESS =
            TestTokens.token(UUID.randomUUID(), "party", "Anna Weber", "fr", "Europe/Paris", null);

    @Test
    @DisplayName("takes a statement that a page sends again after a reload for the one that it has")
    void statementAfterReload() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        done(sitting.plaintiff().asks("statement.add", said("u1", "我方已交货。")));
        sitting.plaintiff().cut();
        Endpoint reloaded = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        assertEquals("statement-exists", code(reloaded.asks("statement.add", said("u1", "我方已交货。"))));
        assertEquals(
                1,
                log.read(hearing).stream()
                        .filter(event -> event.type().equals("statement.recorded"))
                        .count());
    }

    @Test
    @DisplayName(
            "pauses while PostgreSQL is gone for ten seconds, says so, and goes on where it stood with nothing lost or done twice")
    void databaseGone() throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        done(clerk.asks("court.note", Map.of("text", "before")));
        clerk.untilEvent("court.note");
        UUID id = UUID.randomUUID();
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            String name = connectedTo();
            statement.execute("alter database " + name + " allow_connections false");
            try {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
                clerk.say("{\"frame\":\"cmd\",\"id\":\"%s\",\"t\":\"court.note\",\"d\":{\"text\":\"meanwhile\"}}"
                        .formatted(id));
                assertEquals(4503, clerk.untilClosed());
                await().atMost(Duration.ofSeconds(20))
                        .pollDelay(Duration.ofSeconds(10))
                        .until(() -> true);
            } finally {
                statement.execute("alter database " + name + " allow_connections true");
            }
        }
        String ticket = await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () -> by(day.clerk())
                                .post("/api/hearing/hearings/" + hearing + "/tickets")
                                .path("ticket"),
                        Objects::nonNull);
        Endpoint back = Endpoint.resumes(hearing, ticket, clerk.epoch(), clerk.position());
        back.until("resumed");
        done(back.asks(id, "court.note", Map.of("text", "meanwhile")));
        List<RoomEvent> events = log.read(hearing);
        assertTrue(Chain.isUnbroken(hearing, events));
        assertEquals(
                1, events.stream().filter(event -> id.equals(event.commandId())).count());
        await().atMost(Duration.ofSeconds(30)).until(() -> clerk.events.size() + back.events.size() == events.size());
    }

    private static Connection superuser() throws SQLException {
        String url = property("quarkus.datasource.jdbc.url");
        return DriverManager.getConnection(
                url.substring(0, url.lastIndexOf('/')) + "/postgres",
                "postgres",
                property("quarkus.datasource.password"));
    }

    private static String connectedTo() {
        String url = property("quarkus.datasource.jdbc.url");
        return url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
    }

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @Test
    @DisplayName("goes by the order of its log, whatever the clock does: an hour back, a day on")
    void clockJumps() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        Seat clerk = surroundings.seats(hearing).stream()
                .filter(seat -> seat.id().equals("clerk"))
                .findFirst()
                .orElseThrow();
        Lease lease = leases.take(hearing, UUID.randomUUID()).orElseThrow();
        Instant[] now = {Instant.now()};
        Room room = new Room(lease, surroundings, new Jumping(now), 4);
        List<UUID> ids =
                IntStream.range(0, 9).mapToObj(each -> UUID.randomUUID()).toList();
        for (int i = 0; i < ids.size(); i++) {
            now[0] = now[0].plus(i % 3 == 1 ? Duration.ofHours(-1) : i % 3 == 2 ? Duration.ofDays(1) : Duration.ZERO);
            room.command(clerk, note(ids.get(i), i));
            room.noteAbsences(Duration.ofSeconds(5));
        }
        assertEquals(1, room.command(clerk, note(ids.getFirst(), 0)).seq());
        List<RoomEvent> events = log.read(hearing);
        assertEquals(ids, events.stream().map(RoomEvent::commandId).toList());
        assertEquals(
                LongStream.rangeClosed(1, 9).boxed().toList(),
                events.stream().map(RoomEvent::seq).toList());
        assertTrue(Chain.isUnbroken(hearing, events));
        leases.release(lease);
    }

    private static Command note(UUID id, int number) {
        return new Command(id, "court.note", LogJson.MAPPER.createObjectNode().put("text", "note " + number));
    }

    private static final class Jumping extends Clock {
        private final Instant[] now;

        Jumping(Instant[] now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now[0];
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
