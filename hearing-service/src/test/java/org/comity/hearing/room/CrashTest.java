package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CrashTest {
    @Inject
    Leases leases;

    @Inject
    EventLog log;

    @Inject
    Surroundings surroundings;

    private static final class Died extends RuntimeException {}

    /** An owner of a room in this process that dies at its n-th commit, before it or after it. */
    private Room owner(UUID hearing, int diesAt, boolean afterCommit) {
        Lease lease = leases.take(hearing, UUID.randomUUID()).orElseThrow();
        int[] commits = {0};
        return new Room(
                lease,
                new DisturbedSurroundings(surroundings) {
                    @Override
                    public void commit(RoomEvent event, RoomEvent last, long fence) {
                        boolean dies = ++commits[0] == diesAt;
                        if (dies && !afterCommit) {
                            throw new Died();
                        }
                        super.commit(event, last, fence);
                        if (dies) {
                            throw new Died();
                        }
                    }
                },
                Clock.systemUTC(),
                4);
    }

    @ParameterizedTest(name = "dies after its commit: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "an owner that dies at any commit loses nothing and doubles nothing: the same commands are repeated until answered")
    void losesAndDoublesNothing(boolean afterCommit) {
        UUID hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        Seat clerk = surroundings.seats(hearing).stream()
                .filter(seat -> seat.id().equals("clerk"))
                .findFirst()
                .orElseThrow();
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            commands.add(new Command(
                    UUID.randomUUID(),
                    "court.note",
                    LogJson.MAPPER.createObjectNode().put("text", "note " + i)));
        }
        int deaths = 0;
        int next = 0;
        while (next < commands.size()) {
            // each owner dies at its third commit, except the one that has less to do
            Room room = owner(hearing, 3, afterCommit);
            try {
                while (next < commands.size()) {
                    room.command(clerk, commands.get(next));
                    next++;
                }
            } catch (RoomLost lost) {
                deaths++;
                leases.release(room.lease());
            }
        }
        List<RoomEvent> events = log.read(hearing);
        assertTrue(deaths >= 3, "nobody died");
        assertEquals(
                commands.stream().map(Command::id).toList(),
                events.stream().map(RoomEvent::commandId).toList());
        assertEquals(
                LongStream.rangeClosed(1, 12).boxed().toList(),
                events.stream().map(RoomEvent::seq).toList());
        assertTrue(Chain.isUnbroken(hearing, events));
    }

    @Test
    @DisplayName("a command that came long ago is not done again, though the room remembers the newest alone")
    void remembersOldCommands() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        Seat clerk = surroundings.seats(hearing).stream()
                .filter(seat -> seat.id().equals("clerk"))
                .findFirst()
                .orElseThrow();
        Room room = owner(hearing, Integer.MAX_VALUE, false);
        List<Command> commands = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Command(
                        UUID.randomUUID(),
                        "court.note",
                        LogJson.MAPPER.createObjectNode().put("text", "note " + number)))
                .toList();
        commands.forEach(command -> room.command(clerk, command));
        assertEquals(1, room.command(clerk, commands.getFirst()).seq());
        assertEquals(12, log.read(hearing).size());
        leases.release(room.lease());
    }

    @Test
    @DisplayName("people in a room whose owner changed come back by position and see each event once")
    void comeBackAfterTakeover() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Endpoint.enters(hearing, ticket(hearing, day.judge())).asks("room.open", Map.of());
        clerk.asks("statement.add", Map.of("utteranceId", "c1", "language", "zh-CN", "text", "现在开庭"));
        clerk.untilEvent("statement.recorded");
        // Another owner takes the room over behind the back of the one the clerk talks to
        leases.release(new Lease(
                hearing, UUID.fromString(clerk.epoch()), log.read(hearing).isEmpty() ? 0 : fence(hearing)));
        Lease other = leases.take(hearing, UUID.randomUUID()).orElseThrow();
        // When the clerk speaks to the stale owner
        UUID id = UUID.randomUUID();
        clerk.say("{\"frame\":\"cmd\",\"id\":\"%s\",\"t\":\"court.note\",\"d\":{\"text\":\"late\"}}".formatted(id));
        assertEquals(4503, clerk.untilClosed());
        leases.release(other);
        // Then the clerk comes back where it was and repeats what was not answered
        Endpoint back = Endpoint.resumes(hearing, ticket(hearing, day.clerk()), clerk.epoch(), clerk.position());
        back.until("resumed");
        JsonNode answer = back.asks(id, "court.note", Map.of("text", "late"));
        assertEquals("ack", answer.get("frame").asText(), answer::toString);
        back.untilEvent("court.note");
        List<Long> seen = new ArrayList<>();
        clerk.events.forEach(event -> seen.add(event.get("seq").asLong()));
        back.events.forEach(event -> seen.add(event.get("seq").asLong()));
        assertEquals(LongStream.rangeClosed(1, seen.size()).boxed().toList(), seen);
        assertEquals(
                1,
                log.read(hearing).stream()
                        .filter(event -> id.equals(event.commandId()))
                        .count());
    }

    @Inject
    DataSource database;

    private long fence(UUID hearing) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select fence from room_lease where hearing_id = ?")) {
            select.setObject(1, hearing);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
