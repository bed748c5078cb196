package org.comity.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Calls those who listen to an event, in one transaction, which also remembers the event. What fails is tried again, whole. */
@ApplicationScoped
class Handling {
    static final int TRIES = 4;

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    Handling(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Retry(maxRetries = TRIES, delay = 250, delayUnit = ChronoUnit.MILLIS, jitter = 100)
    @Transactional
    void handle(JsonNode event, JsonNode data, List<ListenerMethod> listening) throws SQLException {
        UUID id = UUID.fromString(event.required("id").textValue());
        if (!firstTime(id, event.required("type").textValue())) {
            return;
        }
        EventEnvelope envelope = new EventEnvelope(
                id,
                UUID.fromString(event.required("subject").textValue()),
                event.required("source").textValue().replace("urn:comity:", ""),
                OffsetDateTime.parse(event.required("time").textValue()).toInstant());
        for (ListenerMethod listener : listening) {
            listener.call(data, envelope, json);
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
