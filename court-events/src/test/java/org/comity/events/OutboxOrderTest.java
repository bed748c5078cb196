package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which transactions events wait for, and in which order they arrive, over a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OutboxOrderTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WRITES = "select pg_current_xact_id()";

    @Inject
    Outbox outbox;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Marks marks;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    @DisplayName("a transaction that is writing in another database, or here without an event, delays no event")
    void waitsForNoStranger() throws SQLException {
        UUID subject = UUID.randomUUID();
        try (Connection elsewhere = connect("postgres");
                Connection here = connect("tested")) {
            hold(elsewhere);
            hold(here);

            add(subject, 1);

            await().atMost(SOON).until(() -> marks.of(subject).equals(List.of(1)));
            assertThat(elsewhere.isClosed() || here.isClosed()).isFalse();
        }
    }

    @Test
    @DisplayName("of two transactions on one subject, the one that commits first arrives first, whoever added first")
    void arrivesInTheOrderOfCommits() throws Exception {
        UUID subject = UUID.randomUUID();
        CountDownLatch firstHasAdded = new CountDownLatch(1);
        CountDownLatch secondHasCommitted = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.add(new MarkSet(subject, 1));
                        firstHasAdded.countDown();
                        awaitUninterrupted(secondHasCommitted);
                    }));
            awaitUninterrupted(firstHasAdded);
            add(subject, 2);
            await().atMost(SOON).until(() -> marks.of(subject).equals(List.of(2)));
            secondHasCommitted.countDown();
            first.get(20, TimeUnit.SECONDS);
        }

        await().atMost(SOON).until(() -> marks.of(subject).equals(List.of(2, 1)));
    }

    @Test
    @DisplayName("who tells of a subject waits until the transaction that is committing its events has ended")
    void subjectsAreWrittenOneTransactionAtATime() throws Exception {
        UUID subject = UUID.randomUUID();
        CountDownLatch firstHasWritten = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.add(new MarkSet(subject, 1));
                        transaction.registerInterposedSynchronization(beforeCommit(() -> {
                            firstHasWritten.countDown();
                            awaitUninterrupted(firstMayCommit);
                        }));
                    }));
            awaitUninterrupted(firstHasWritten);
            Future<?> second = threads.submit(() -> add(subject, 2));
            await().atMost(SOON).until(this::somebodyWaitsForALock);
            assertThat(second.isDone()).isFalse();
            firstMayCommit.countDown();
            first.get(20, TimeUnit.SECONDS);
            second.get(20, TimeUnit.SECONDS);
        }

        await().atMost(SOON).until(() -> marks.of(subject).equals(List.of(1, 2)));
    }

    @Test
    @DisplayName(
            "many writers and a relay that is cut off again and again: nothing lost, nothing twice, nothing out of order")
    void holdsUnderLoad() throws Exception {
        List<UUID> subjects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Map<Integer, Committed> committed = new ConcurrentHashMap<>();
        AtomicInteger numbers = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(threads.submit(() -> {
                    for (int round = 0; round < 40; round++) {
                        write(subjects, numbers.incrementAndGet(), committed);
                    }
                }));
            }
            for (int cut = 0; cut < 3; cut++) {
                cutTheRelayOff();
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
        }

        for (UUID subject : subjects) {
            List<Integer> expected = committed.entrySet().stream()
                    .filter(each -> each.getValue().subjects().contains(subject))
                    .map(Map.Entry::getKey)
                    .toList();
            await().atMost(Duration.ofSeconds(60)).until(() -> marks.of(subject).size() >= expected.size());
            assertThat(marks.of(subject)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(pairsOutOfOrder(marks.of(subject), committed)).isEmpty();
        }
    }

    @Test
    @DisplayName("an event that Kafka will never take is parked with the reason, and what follows is sent")
    void parksWhatKafkaRefuses() throws SQLException {
        UUID subject = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> outbox.add(new EssayHandedIn(subject, "x".repeat(2_000_000))));
        add(subject, 2);

        await().atMost(SOON).until(() -> marks.of(subject).equals(List.of(2)));
        try (Connection connection = connect("tested");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select published_at, parked_because from outbox_event where type = 'EssayHandedIn'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getObject(1)).isNull();
            assertThat(row.getString(2)).contains("RecordTooLarge");
        }
    }

    /** Every fifth transaction rolls back, every third tells of two subjects, named in no particular order. */
    private void write(List<UUID> subjects, int number, Map<Integer, Committed> committed) {
        List<UUID> told = number % 3 == 0
                ? List.of(subjects.get(number % 2 == 0 ? 0 : 1), subjects.get(number % 2 == 0 ? 1 : 0))
                : List.of(subjects.get(number % subjects.size()));
        long began = System.nanoTime();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                told.forEach(subject -> outbox.add(new MarkSet(subject, number)));
                if (number % 5 == 0) {
                    throw new ChangedItsMind();
                }
            });
            committed.put(number, new Committed(told, began, System.nanoTime()));
        } catch (ChangedItsMind rolledBack) {
            // and nobody hears of it
        }
    }

    /** A transaction that had ended before another began stands before it. */
    private static List<String> pairsOutOfOrder(List<Integer> arrived, Map<Integer, Committed> committed) {
        List<String> wrong = new ArrayList<>();
        for (int earlier = 0; earlier < arrived.size(); earlier++) {
            for (int later = earlier + 1; later < arrived.size(); later++) {
                if (committed.get(arrived.get(later)).ended()
                        < committed.get(arrived.get(earlier)).began()) {
                    wrong.add(arrived.get(later) + " after " + arrived.get(earlier));
                }
            }
        }
        return wrong;
    }

    /** Ends the connection on which the relay is sending a batch, mostly between Kafka's word and the mark. */
    private void cutTheRelayOff() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(30);
            statement.execute("""
                    do $$
                    declare
                        relay int;
                    begin
                        loop
                            select pid into relay
                              from pg_locks
                             where locktype = 'advisory' and granted
                               and objid::bigint = hashtext('outbox_event')::bigint & 4294967295;
                            -- Who reads the locks without a pause leaves nobody else the time to take one.
                            perform pg_sleep(0.002);
                            continue when relay is null;
                            perform pg_sleep(0.02);
                            -- One that has ended meanwhile is a writer's connection by now.
                            perform pg_terminate_backend(pid)
                               from pg_locks
                              where locktype = 'advisory' and granted and pid = relay
                                and objid::bigint = hashtext('outbox_event')::bigint & 4294967295;
                            exit when found;
                        end loop;
                    end $$""");
        }
    }

    private boolean somebodyWaitsForALock() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
            return row.next();
        }
    }

    private static Synchronization beforeCommit(Runnable act) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                act.run();
            }

            @Override
            public void afterCompletion(int status) {
                // nothing is left to do
            }
        };
    }

    private void add(UUID subject, int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new MarkSet(subject, number)));
    }

    private static void hold(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(WRITES);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("/tested$", "/" + database), "postgres", password);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private record Committed(List<UUID> subjects, long began, long ended) {}

    private static final class ChangedItsMind extends RuntimeException {}

    record MarkSet(UUID subject, int number) implements Event {}

    record EssayHandedIn(UUID subject, String text) implements Event {}

    @ApplicationScoped
    static class Marks {
        private final Map<UUID, List<Integer>> received = new ConcurrentHashMap<>();

        @Listens
        void on(MarkSet fact, EventEnvelope envelope) {
            received.computeIfAbsent(envelope.subject(), none -> new CopyOnWriteArrayList<>())
                    .add(fact.number());
        }

        List<Integer> of(UUID subject) {
            return received.getOrDefault(subject, List.of());
        }
    }
}
