package org.comity.hearing.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.hearing.business.CourtNotes.CourtNoteTaken;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventLogTest {
    private static final URI ADDRESS = URI.create("http://127.0.0.1:1");

    @Inject
    EventLog log;

    @Inject
    Leases leases;

    @Inject
    DataSource database;

    private RoomEvent write(UUID hearing, RoomEvent last, long fence) {
        RoomEvent event =
                EventLog.next(hearing, last, "clerk", UUID.randomUUID(), new CourtNoteTaken("x"), Instant.now());
        QuarkusTransaction.requiringNew().run(() -> log.append(new EventLog.Entry(event, last, fence)));
        return event;
    }

    /** A paused owner: the lease ran out while it slept, another one took the room, and now it wakes up and writes. */
    @Test
    @DisplayName("the database refuses an owner whose room was taken over")
    void refusesAStaleFence() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingNow();
        Owner sleeping = new Owner(database, ADDRESS);
        sleeping.live();
        Lease first = leases.take(hearing, sleeping.id()).orElseThrow();
        RoomEvent before = write(hearing, null, first.fence());
        assertTrue(leases.take(hearing, UUID.randomUUID()).isEmpty(), "a lease in force was given away");
        leases.release(first);
        Lease second = leases.take(hearing, UUID.randomUUID()).orElseThrow();
        LogRefused refused = assertThrows(LogRefused.class, () -> write(hearing, before, first.fence()));
        assertTrue(refused.isStale(), refused::getMessage);
        assertEquals(Set.of(), sleeping.renew(leases, List.of(first)), "the old owner believes it still writes");
        assertEquals(first.epoch(), second.epoch());
        write(hearing, before, second.fence());
        assertTrue(Chain.isUnbroken(hearing, log.read(hearing)));
        assertEquals(2, log.read(hearing).size());
        sleeping.close();
    }

    @Test
    @DisplayName("a room whose owner died goes to the next one at once; one whose owner lives does not")
    void ownerThatDied() {
        UUID hearing = CourtDay.ofRegisteredCase().hearingNow();
        Owner dying = new Owner(database, ADDRESS);
        dying.live();
        Lease lease = leases.take(hearing, dying.id()).orElseThrow();
        assertTrue(leases.take(hearing, UUID.randomUUID()).isEmpty(), "its owner lives");
        assertEquals(Optional.of(ADDRESS), leases.writerOf(hearing, UUID.randomUUID()));
        assertEquals(Optional.empty(), leases.writerOf(hearing, dying.id()), "for itself");
        dying.close();
        assertEquals(Optional.empty(), leases.writerOf(hearing, UUID.randomUUID()), "it is dead");
        Lease next = leases.take(hearing, UUID.randomUUID()).orElseThrow();
        assertTrue(next.fence() > lease.fence());
        dying.live();
        assertEquals(Set.of(), dying.renew(leases, List.of(lease)), "who was thought dead writes no more");
        dying.close();
    }

    @Test
    @DisplayName("the database refuses a gap, a branch, a false hash, and any change")
    void refusesWhatIsNotTheNextEvent() throws SQLException {
        UUID hearing = CourtDay.ofRegisteredCase().hearingNow();
        long fence = leases.take(hearing, UUID.randomUUID()).orElseThrow().fence();
        RoomEvent first = write(hearing, null, fence);
        RoomEvent second = write(hearing, first, fence);
        assertThrows(LogRefused.class, () -> write(hearing, first, fence), "a second event after the first");
        RoomEvent unwritten = EventLog.next(hearing, second, "clerk", null, new CourtNoteTaken("never"), Instant.now());
        assertThrows(LogRefused.class, () -> write(hearing, unwritten, fence), "a gap");
        RoomEvent forged = new RoomEvent(
                hearing,
                3,
                Instant.now(),
                "clerk",
                null,
                new CourtNoteTaken("y"),
                "{}".getBytes(),
                first.hash(),
                first.link());
        assertThrows(
                LogRefused.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> log.append(new EventLog.Entry(forged, second, fence))),
                "a false hash");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : new String[] {
                "update hearing_event set type = 'x'", "delete from hearing_event", "truncate hearing_event"
            }) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertEquals("CM003", refused.getSQLState());
            }
        }
        assertEquals(2, log.read(hearing).size());
    }
}
