package org.comity.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where a service leaves its events, in the transaction that made them true; {@link OutboxRelay} sends them on.
 *
 * <p>Events of one subject arrive in the order in which their transactions committed. They are written when the transaction
 * is about to commit, under a lock of their subject that ends with the transaction. So the second of two transactions takes
 * its positions when the first has committed or rolled back, and who sees an event sees all of that subject that will ever
 * stand before it. The relay may therefore send whatever it sees, and waits for nobody's transaction. Only the commit comes
 * after the writing: the lock is short, and who waits for it holds nothing that its owner still wants.
 */
@ApplicationScoped
public class Outbox {
    /** Takes the lock of the event's subject before its position. */
    private static final String INSERT = """
            insert into outbox_event (event_id, type, subject, data, occurred_at, trace)
            select ?, ?, ?, ?, ?, ? from pg_advisory_xact_lock(hashtextextended('outbox_event ' || ?, 0))""";

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final Clock clock;

    @Inject
    Outbox(
            DataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
    }

    /** Adds an event. It is sent once the running transaction has committed, and never if it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        String type = event.getClass().getSimpleName();
        try {
            ofThisTransaction()
                    .add(new Added(type, event.subject(), json.writeValueAsString(event), clock.instant(), trace()));
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("event not kept: " + type, failed);
        }
    }

    private Writing ofThisTransaction() {
        Writing writing = (Writing) transaction.getResource(Writing.class);
        if (writing == null) {
            writing = new Writing();
            transaction.putResource(Writing.class, writing);
            transaction.registerInterposedSynchronization(writing);
        }
        return writing;
    }

    /** W3C traceparent of the command that made the event, so that a trace crosses the outbox. */
    private static String trace() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private void write(List<Added> events) throws SQLException {
        try (Connection connection = database.getConnection()) {
            lockSubjectsOf(events, connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Added event : events) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, event.type());
                    insert.setObject(3, event.subject());
                    insert.setString(4, event.data());
                    insert.setObject(5, event.at().atOffset(ZoneOffset.UTC));
                    insert.setString(6, event.trace());
                    insert.setString(7, event.subject().toString());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /**
     * Several are locked before the first event is written, always in the same order, so that two transactions with the same two subjects
     * do not wait for each other. A single one is locked by the insert.
     */
    private static void lockSubjectsOf(List<Added> events, Connection connection) throws SQLException {
        List<UUID> subjects =
                events.stream().map(Added::subject).distinct().sorted().toList();
        if (subjects.size() == 1) {
            return;
        }
        try (PreparedStatement lock = connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('outbox_event ' || ?, 0))")) {
            for (UUID subject : subjects) {
                lock.setString(1, subject.toString());
                lock.execute();
            }
        }
    }

    private record Added(String type, UUID subject, String data, Instant at, String trace) {}

    /** The events of one transaction, in the order in which they were added. */
    private final class Writing implements Synchronization {
        private final List<Added> events = new ArrayList<>();
        private boolean written;

        void add(Added event) {
            if (written) {
                throw new IllegalStateException(
                        event.type() + " was added when the transaction was already committing");
            }
            events.add(event);
        }

        @Override
        public void beforeCompletion() {
            written = true;
            try {
                write(events);
            } catch (SQLException failed) {
                throw new IllegalStateException("events not kept", failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
