package org.comity.hearing.log;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.hearing.business.CourtNotes.CourtNoteTaken;
import org.comity.hearing.log.EventLog.Entry;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class GroupCommitTest {
    private static final Executor EACH_ITS_OWN = task -> Thread.ofVirtual().start(task);

    @Inject
    EventLog log;

    @Inject
    Leases leases;

    @Inject
    DataSource database;

    private GroupCommit group;

    private Entry first(long fenceTooMuch) {
        UUID hearing = CourtDay.ofRegisteredCase().hearingNow();
        long fence = leases.take(hearing, UUID.randomUUID()).orElseThrow().fence();
        RoomEvent event = EventLog.next(hearing, null, "clerk", null, new CourtNoteTaken("x"), Instant.now());
        return new Entry(event, null, fence + fenceTooMuch);
    }

    private CompletableFuture<Void> committing(Entry entry) {
        return CompletableFuture.runAsync(() -> group.commit(entry), EACH_ITS_OWN);
    }

    /** While a first event waits for its room's row, which another transaction holds, the given ones come; then it is let go. */
    private List<CompletableFuture<Void>> whileAnotherWaits(int most, List<Entry> entries) throws SQLException {
        group = new GroupCommit(log, database, new SimpleMeterRegistry(), most);
        group.start();
        Entry held = first(0);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from room_lease where hearing_id = '%s' for update".formatted(hearing(held)));
            CompletableFuture<Void> before = committing(held);
            awaitSomebodyWaiting();
            List<CompletableFuture<Void>> after =
                    entries.stream().map(this::committing).toList();
            // Then nobody is told that it is written: nothing of it is
            assertThrows(
                    org.awaitility.core.ConditionTimeoutException.class, () -> await().atMost(Duration.ofMillis(500))
                            .until(() -> before.isDone() || after.stream().anyMatch(CompletableFuture::isDone)));
            entries.forEach(
                    entry -> assertEquals(List.of(), log.read(entry.event().hearingId())));
            connection.rollback();
            before.join();
            return after;
        }
    }

    private static UUID hearing(Entry entry) {
        return entry.event().hearingId();
    }

    private void awaitSomebodyWaiting() {
        await().atMost(Duration.ofSeconds(60)).until(() -> ask("""
                select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
                   and query like '%insert into hearing_event%'""") > 0);
    }

    /** How many transactions have written the events of these rooms. */
    private long transactions(List<Entry> entries) throws SQLException {
        String rooms = String.join(
                ",", entries.stream().map(entry -> "'" + hearing(entry) + "'").toList());
        return ask("select count(distinct xmin::text) from hearing_event where hearing_id in (" + rooms + ")");
    }

    private long ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @AfterEach
    void stop() {
        group.stop();
    }

    @Test
    @DisplayName(
            "what comes from many rooms while a transaction runs is written in one, and nobody goes on before that")
    void writesTogether() throws SQLException {
        List<Entry> entries = IntStream.range(0, 8).mapToObj(i -> first(0)).toList();
        whileAnotherWaits(256, entries).forEach(CompletableFuture::join);
        assertEquals(1, transactions(entries));
        entries.forEach(entry -> assertEquals(1, log.read(hearing(entry)).size()));
    }

    @Test
    @DisplayName("a transaction takes no more than it may")
    void keepsToItsSize() throws SQLException {
        List<Entry> entries = IntStream.range(0, 8).mapToObj(i -> first(0)).toList();
        whileAnotherWaits(3, entries).forEach(CompletableFuture::join);
        assertEquals(3, transactions(entries));
    }

    @Test
    @DisplayName("a room that was taken over is refused, and the others of its group are written all the same")
    void refusesOne() throws SQLException {
        List<Entry> good = IntStream.range(0, 4).mapToObj(i -> first(0)).toList();
        Entry stale = first(-1);
        List<CompletableFuture<Void>> all = whileAnotherWaits(
                256,
                Stream.of(good.subList(0, 2), List.of(stale), good.subList(2, 4))
                        .flatMap(List::stream)
                        .toList());
        CompletionException refused =
                assertThrows(CompletionException.class, () -> all.get(2).join());
        assertEquals(
                true, assertInstanceOf(LogRefused.class, refused.getCause()).isStale(), refused::getMessage);
        for (int each : new int[] {0, 1, 3, 4}) {
            all.get(each).join();
        }
        good.forEach(entry -> assertEquals(1, log.read(hearing(entry)).size()));
        assertEquals(List.of(), log.read(hearing(stale)));
    }
}
