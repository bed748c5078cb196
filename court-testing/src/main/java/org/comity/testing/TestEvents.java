package org.comity.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Events of other services, told to the service under test as Kafka would. */
public final class TestEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestEvents() {}

    /**
     * A structured CloudEvent.
     *
     * @param type the event's name, for example {@code CaseRegistered}
     * @param subject the case, or the submission
     * @param data JSON text
     * @throws AssertionError if the data are not as {@code docs/events} publishes them: such a test would prove nothing
     */
    public static String event(String type, UUID subject, String data) {
        JsonNode tree = tree(data);
        EventContract.of(type).require(tree);
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:comity:test")
                .put("type", "org.comity." + type)
                .put("subject", subject.toString())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json");
        return event.set("data", tree).toString();
    }

    /**
     * Tells events of {@link #event}, in this order; returns when Kafka has them.
     *
     * @param from the service whose topic it is, for example {@code filing-service}
     */
    public static void tell(String from, UUID subject, String... events) {
        String kafka = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            List.of(events)
                    .forEach(event -> producer.send(new ProducerRecord<>(from + "-events", subject.toString(), event)));
        }
    }

    /** Tells, as the gateway does, that a session ended just now. */
    public static void sessionEnded(UUID sessionId) {
        UUID accountId = UUID.randomUUID();
        String data = JSON.createObjectNode()
                .put("sessionId", sessionId.toString())
                .put("accountId", accountId.toString())
                .put("endedAt", Instant.now().toString())
                .toString();
        tell("gateway", accountId, event("SessionEnded", accountId, data));
    }

    private static JsonNode tree(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
