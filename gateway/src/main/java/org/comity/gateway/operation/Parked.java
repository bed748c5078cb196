package org.comity.gateway.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record of the topic of dead letters.
 *
 * @param topic from which it came
 * @param type of the event, without the prefix of ours; null if it is none, as is {@code subject}
 * @param reason as the receiver said it
 */
record Parked(
        int partition,
        long offset,
        String topic,
        @Nullable String key,
        String message,
        @Nullable String type,
        @Nullable String subject,
        String reason,
        Instant at) {
    private static final String PREFIX = "org.comity.";
    private static final int LONGEST = 2000;

    static Parked of(ConsumerRecord<String, String> found, ObjectMapper json) {
        JsonNode event = read(found.value(), json);
        return new Parked(
                found.partition(),
                found.offset(),
                header(found, "dead-letter-topic"),
                found.key(),
                found.value() == null ? "" : found.value(),
                event.path("type").isTextual() ? event.path("type").textValue().replace(PREFIX, "") : null,
                event.path("subject").isTextual() ? event.path("subject").textValue() : null,
                shortened(header(found, "dead-letter-reason")),
                Instant.ofEpochMilli(found.timestamp()));
    }

    private static JsonNode read(String message, ObjectMapper json) {
        try {
            return message == null ? json.missingNode() : json.readTree(message);
        } catch (JsonProcessingException noEvent) {
            return json.missingNode();
        }
    }

    private static String header(ConsumerRecord<String, String> found, String name) {
        Header header = found.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }
}
