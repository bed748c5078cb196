package org.comity.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Gives the events of other services to the {@link Listens} methods of this one: each once, in the order of its subject.
 * One that cannot be understood or handled after {@value #TRIES} more tries is parked in the dead-letter topic, with its
 * reason, and the next is taken.
 */
@ApplicationScoped
class Inbox {
    static final int TRIES = 4;

    private final DataSource database;
    private final ObjectMapper json;
    private final List<ListenerMethod> listeners;

    @Inject
    Inbox(DataSource database, ObjectMapper json, @All @EventListener List<InstanceHandle<Object>> beans) {
        this.database = database;
        this.json = json;
        this.listeners = beans.stream()
                .flatMap(handle ->
                        ListenerMethod.of(handle.get(), handle.getBean().getBeanClass()).stream())
                .toList();
    }

    @Incoming("inbox")
    @Blocking
    @Retry(maxRetries = TRIES, delay = 250, delayUnit = ChronoUnit.MILLIS, jitter = 100)
    @Transactional
    void receive(String cloudEvent) throws JsonProcessingException, SQLException {
        JsonNode event = json.readTree(cloudEvent);
        String type = event.required("type").textValue();
        List<ListenerMethod> listening =
                listeners.stream().filter(listener -> listener.listensTo(type)).toList();
        if (listening.isEmpty()
                || !firstTime(UUID.fromString(event.required("id").textValue()), type)) {
            return;
        }
        EventEnvelope envelope = new EventEnvelope(
                UUID.fromString(event.required("id").textValue()),
                UUID.fromString(event.required("subject").textValue()),
                event.required("source").textValue().replace("urn:comity:", ""),
                OffsetDateTime.parse(event.required("time").textValue()).toInstant());
        for (ListenerMethod listener : listening) {
            listener.call(event.required("data"), envelope, json);
        }
    }

    private boolean firstTime(UUID eventId, String type) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into inbox_event (event_id, type) values (?, ?) on conflict do nothing")) {
            insert.setObject(1, eventId);
            insert.setString(2, type);
            return insert.executeUpdate() == 1;
        }
    }
}
