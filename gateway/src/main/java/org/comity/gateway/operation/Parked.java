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
    private static final int LONGEST_NAME = 250;

    static Parked of(ConsumerRecord<String, String> found, ObjectMapper json) {
        JsonNode event = read(found.value(), json);
        return new Parked(
                found.partition(),
                found.offset(),
                shortened(header(found, "dead-letter-topic"), LONGEST_NAME),
                found.key() == null ? null : storable(found.key()),
                found.value() == null ? "" : storable(found.value()),
                event.path("type").isTextual()
                        ? shortened(event.path("type").textValue().replace(PREFIX, ""), LONGEST_NAME)
                        : null,
                event.path("subject").isTextual()
                        ? shortened(event.path("subject").textValue(), LONGEST_NAME)
                        : null,
                shortened(header(found, "dead-letter-reason"), LONGEST),
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

    private static String shortened(String text, int longest) {
        String storable = storable(text);
        return storable.length() <= longest ? storable : storable.substring(0, longest);
    }

    /** Whatever a message is: one that the database could not keep would stand before all that come after it. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
