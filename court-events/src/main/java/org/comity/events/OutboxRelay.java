package org.comity.events;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Sends what the outbox holds to Kafka, oldest first, one replica at a time (a PostgreSQL advisory lock). An event is
 * marked as sent after Kafka has acknowledged it; a crash in between sends it again, and the inbox ignores the second.
 * Why what is seen may be sent, without asking for transactions under way, {@link Outbox} says.
 *
 * <p>While Kafka cannot be reached, or refuses this service as a whole, all events wait. An event that Kafka will never take
 * as it is, for its size or its form, is parked with the reason, and what follows is sent: later events of the same subject
 * may then be known before it.
 */
@ApplicationScoped
class OutboxRelay {
    private static final int BATCH = 200;
    /** Looks by itself this often, for events whose process died before it could wake the relay. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final DataSource database;
    private final MutinyEmitter<Map<String, Object>> kafka;
    private final String service;
    private final RelayLag lag;
    private final EventEncryption encryption;
    private final Semaphore awake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    @Inject
    OutboxRelay(
            DataSource database,
            @Channel("outbox") MutinyEmitter<Map<String, Object>> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @Readiness RelayLag lag,
            EventEncryption encryption) {
        this.database = database;
        this.kafka = kafka;
        this.service = service;
        this.lag = lag;
        this.encryption = encryption;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofVirtual().name("outbox-relay").start(this::relay);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    void wake() {
        awake.release();
    }

    private void relay() {
        while (running) {
            try {
                awake.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                awake.drainPermits();
                while (running && sendBatch() == BATCH) {
                    // there may be more
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (SQLException | RuntimeException failed) {
                if (running) {
                    Log.warnf("outbox waits, will try again: %s", failed.getMessage());
                    awake.drainPermits();
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how many events were sent or parked */
    private int sendBatch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<Long> sent = new ArrayList<>();
            try {
                List<Waiting> batch = isOursToSend(connection) ? waiting(connection) : List.of();
                for (Waiting event : batch) {
                    sendOrPark(event, connection).ifPresent(sent::add);
                }
                markSent(connection, sent);
                connection.commit();
                return batch.size();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } catch (RuntimeException notSent) {
                // What was sent before it stays marked.
                markSent(connection, sent);
                connection.commit();
                throw notSent;
            }
        }
    }

    /** @return its position, if it was sent */
    private Optional<Long> sendOrPark(Waiting event, Connection connection) throws SQLException {
        try {
            send(event);
            return Optional.of(event.position());
        } catch (RuntimeException failed) {
            Throwable reason = KafkaRefusal.of(failed).orElseThrow(() -> failed);
            Log.errorf("event %s (%s) is parked: %s", event.id(), event.type(), reason.getMessage());
            park(connection, event.position(), reason);
            return Optional.empty();
        }
    }

    /**
     * Whether an event waits and no other replica is sending; then none does until the transaction ends. What is to be sent is
     * asked for afterwards, because until then another one may have sent it.
     */
    private boolean isOursToSend(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select occurred_at, pg_try_advisory_xact_lock(hashtext('outbox_event'))
                  from (select occurred_at
                          from outbox_event
                         where published_at is null and parked_at is null
                         order by position
                         limit 1) oldest""");
                ResultSet row = select.executeQuery()) {
            boolean isAnyWaiting = row.next();
            lag.oldestIs(isAnyWaiting ? row.getObject(1, OffsetDateTime.class).toInstant() : null);
            return isAnyWaiting && row.getBoolean(2);
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select position, event_id, type, subject, data, occurred_at, trace
                  from outbox_event
                 where published_at is null and parked_at is null
                 order by position
                 limit\s""" + BATCH);
                ResultSet row = select.executeQuery()) {
            List<Waiting> waiting = new ArrayList<>();
            while (row.next()) {
                waiting.add(new Waiting(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class),
                        row.getString(7)));
            }
            return waiting;
        }
    }

    private static void markSent(Connection connection, List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement("update outbox_event set published_at = now() where position = any(?)")) {
            update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }

    private static void park(Connection connection, long position, Throwable reason) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox_event set parked_at = now(), parked_because = ? where position = ?")) {
            update.setString(1, reason.toString());
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    private void send(Waiting event) {
        Metadata metadata = Metadata.of(
                OutgoingCloudEventMetadata.builder()
                        .withId(event.id().toString())
                        .withType("org.comity." + event.type())
                        .withSource(URI.create("urn:comity:" + service))
                        .withSubject(event.subject().toString())
                        .withTimestamp(event.occurredAt().toInstant().atZone(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .build(),
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(event.subject().toString())
                        .build(),
                TracingMetadata.withCurrent(contextOf(event.trace())));
        kafka.sendMessage(Message.of(encryption.outgoing(event.data(), event.id(), event.type()), metadata))
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static Context contextOf(String trace) {
        Map<String, String> carrier = trace == null ? Map.of() : Collections.singletonMap("traceparent", trace);
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), carrier, new FromMap());
    }

    private record Waiting(
            long position, UUID id, String type, UUID subject, String data, OffsetDateTime occurredAt, String trace) {}

    private static final class FromMap implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
