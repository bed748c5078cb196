package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.Leases;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The rooms of a process")
class RoomsTest {
    private static final Duration LEASE = Duration.ofMillis(900);

    @Inject
    AgroalDataSource database;

    @Inject
    EventLog log;

    @Inject
    Surroundings surroundings;

    private Rooms rooms;

    private Rooms rooms(Surroundings around) {
        rooms = new Rooms(
                database,
                new Leases(database, LEASE),
                around,
                Clock.systemUTC(),
                new SimpleMeterRegistry(),
                Duration.ofSeconds(5),
                4,
                URI.create("http://127.0.0.1:1"));
        return rooms;
    }

    @AfterEach
    void stop() {
        if (rooms != null) {
            rooms.release(new ShutdownEvent());
        }
    }

    private DoneCommands.Done notes(UUID hearing, Room room) {
        Seat clerk = surroundings.seats(hearing).stream()
                .filter(seat -> seat.id().equals("clerk"))
                .findFirst()
                .orElseThrow();
        return room.command(
                clerk,
                new Command(
                        UUID.randomUUID(),
                        "court.note",
                        LogJson.MAPPER.createObjectNode().put("text", "x")));
    }

    private static OffsetDateTime endOfLease(Connection connection, UUID hearing) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select expires_at from room_lease where hearing_id = ?")) {
            select.setObject(1, hearing);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class);
            }
        }
    }

    /** Whether the lease was renewed, and is good still when it would have run out. */
    private static boolean outlived(Connection connection, UUID hearing, OffsetDateTime end) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select clock_timestamp() > ? and expires_at > clock_timestamp() from room_lease where hearing_id = ?")) {
            select.setObject(1, end);
            select.setObject(2, hearing);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void awaitLeaseIsOld(UUID hearing, Duration most) {
        await().pollInterval(Duration.ofMillis(20)).until(() -> left(hearing).compareTo(most) < 0);
    }

    /** How long the lease of a room is still good, by the database's clock. */
    private Duration left(UUID hearing) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select extract(epoch from expires_at - clock_timestamp()) from room_lease where hearing_id = ?")) {
            select.setObject(1, hearing);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Duration.ofMillis((long) (row.getDouble(1) * 1_000));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @DisplayName("keep their leases while the writer of one of them hangs in the middle of its transaction")
    void hangAlone() {
        UUID hanging = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        UUID other = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        rooms(new DisturbedSurroundings(surroundings) {
            @Override
            public void commit(RoomEvent event, RoomEvent last, long fence) {
                if (!event.hearingId().equals(hanging)) {
                    super.commit(event, last, fence);
                    return;
                }
                QuarkusTransaction.requiringNew().run(() -> {
                    log.append(new EventLog.Entry(event, last, fence));
                    written.countDown();
                    until(goOn);
                });
            }
        });
        Room hangs = rooms.room(hanging);
        Room goesOn = rooms.room(other);
        CompletableFuture<DoneCommands.Done> note = CompletableFuture.supplyAsync(() -> notes(hanging, hangs));
        until(written);
        try {
            awaitLeaseIsOld(other, LEASE.dividedBy(2));
            assertTimeoutPreemptively(Duration.ofSeconds(5), rooms::renewLeases);
            assertTrue(left(other).compareTo(LEASE.dividedBy(2)) > 0, () -> "the other room has " + left(other));
            assertTrue(
                    left(hanging).compareTo(LEASE.dividedBy(2)) > 0, () -> "the one that hangs has " + left(hanging));
            assertEquals(1, notes(other, goesOn).seq());
        } finally {
            // whatever was found: nobody else waits for this writer
            goOn.countDown();
        }
        assertEquals(1, note.join().seq());
        assertEquals(2, notes(hanging, hangs).seq());
    }

    private static void until(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    @DisplayName("go on after their process was away for longer than a lease, if nobody took them over meanwhile")
    void awayForLong() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        Room room = rooms(surroundings).room(hearing);
        notes(hearing, room);
        awaitLeaseIsOld(hearing, Duration.ZERO);
        rooms.renewLeases();
        // whoever is to let go of a room does it on a thread of its own: this says at once that nobody is
        assertTrue(left(hearing).isPositive(), "its lease is renewed");
        assertEquals(2, notes(hearing, room).seq());
        assertSame(room, rooms.room(hearing));
    }

    @Test
    @DisplayName("are let go when another process has taken them over")
    void takenOver() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        Room room = rooms(surroundings).room(hearing);
        notes(hearing, room);
        awaitLeaseIsOld(hearing, Duration.ZERO);
        new Leases(database, Duration.ofMillis(1))
                .take(hearing, UUID.randomUUID())
                .orElseThrow();
        rooms.renewLeases();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThrows(RoomLost.class, () -> notes(hearing, room)));
        assertNotSame(room, rooms.room(hearing));
        assertEquals(2, notes(hearing, rooms.room(hearing)).seq());
    }

    @Test
    @DisplayName("stay open when it cannot be looked who sits where, and are looked at again")
    void notLookedAt() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
        AtomicInteger looks = new AtomicInteger();
        rooms(new DisturbedSurroundings(surroundings) {
            @Override
            public List<Seat> seats(UUID hearingId) {
                if (looks.incrementAndGet() > 1) {
                    throw new IllegalStateException("no session at the pool");
                }
                return super.seats(hearingId);
            }
        });
        Room room = rooms.room(hearing);
        rooms.lookAtSeats();
        rooms.lookAtSeats();
        assertEquals(3, looks.get());
        assertEquals(1, notes(hearing, room).seq());
        assertSame(room, rooms.room(hearing));
    }

    @Test
    @DisplayName(
            "write on, and hang up on nobody, while everything else of the process waits for a session with the database; who comes in then comes again")
    void crowdAtThePool() throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        done(clerk.asks("court.note", Map.of("text", "before")));
        String late = ticket(hearing, day.defendant());
        Connection beside = database.getConnection();
        OffsetDateTime runsOut = endOfLease(beside, hearing);
        AtomicInteger notes = new AtomicInteger(1);
        CountDownLatch goOn = new CountDownLatch(1);
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        AtomicInteger taken = new AtomicInteger();
        for (int each = 0; each < most; each++) {
            Thread.startVirtualThread(() -> {
                try (Connection held = database.getConnection()) {
                    taken.addAndGet(held.isClosed() ? 0 : 1);
                    until(goOn);
                } catch (SQLException crowded) {
                    // then the others have them all
                }
            });
        }
        try (beside) {
            // until the lease that there was would have run out, and who looks at seats has waited in vain
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        done(clerk.asks("court.note", Map.of("text", "note " + notes.incrementAndGet())));
                        return outlived(beside, hearing, runsOut);
                    });
            assertTrue(taken.get() > most / 2, () -> taken + " of " + most + " sessions");
            // who comes in meanwhile is told to come again, and who asks for what must be looked up to ask again
            Endpoint tooMany = Endpoint.at(hearing);
            tooMany.say("{\"frame\":\"hello\",\"v\":1,\"ticket\":\"" + late + "\"}");
            assertEquals(4513, tooMany.untilClosed());
            JsonNode busy = judge.asks("room.open", Map.of());
            assertEquals("room-busy", busy.path("code").asText());
            assertTrue(busy.path("retryable").booleanValue());
            assertThrows(SQLException.class, database::getConnection, "there was no crowd");
        } finally {
            goOn.countDown();
        }
        assertEquals(0, clerk.closedWith);
        assertEquals(0, judge.closedWith);
        done(judge.asks("room.open", Map.of()));
        Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        assertEquals(
                notes.get(),
                log.read(hearing).stream()
                        .filter(event -> event.type().equals("court.note"))
                        .count());
    }
}
