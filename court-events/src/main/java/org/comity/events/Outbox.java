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
import java.util.UUID;
import javax.sql.DataSource;

/** Where a service leaves its facts, in the transaction that made them true; {@link OutboxRelay} sends them on. */
@ApplicationScoped
public class Outbox {
    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final Clock clock = Clock.systemUTC();

    @Inject
    Outbox(DataSource database, ObjectMapper json, TransactionSynchronizationRegistry transaction, OutboxRelay relay) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** Adds a fact. It is sent once the running transaction has committed, and never if it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox_event (event_id, type, subject, data, occurred_at, trace) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, event.getClass().getSimpleName());
            insert.setObject(3, event.subject());
            insert.setString(4, json.writeValueAsString(event));
            insert.setObject(5, Instant.now(clock).atOffset(ZoneOffset.UTC));
            insert.setString(6, trace());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(
                    "event not kept: " + event.getClass().getSimpleName(), failed);
        }
        transaction.registerInterposedSynchronization(new WakeRelay());
    }

    /** W3C traceparent of the command that made the fact, so that a trace crosses the outbox. */
    private static String trace() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before the facts are true
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
