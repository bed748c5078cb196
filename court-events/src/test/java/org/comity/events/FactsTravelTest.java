package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A service that tells itself facts, over a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FactsTravelTest {
    private static final String TOPIC = "tested-service-events";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    Listener listener;

    @Inject
    EventEncryption encryption;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    @DisplayName("facts of one case arrive in the order in which they happened")
    void inOrder() {
        UUID caseId = UUID.randomUUID();

        for (int number = 0; number < 50; number++) {
            int each = number;
            QuarkusTransaction.requiringNew().run(() -> outbox.add(new StampAffixed(caseId, each)));
        }

        await().atMost(SOON).until(() -> listener.receivedFor(caseId).size() == 50);
        assertThat(listener.receivedFor(caseId))
                .isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    @DisplayName("a fact whose transaction did not commit is never told")
    void notIfRolledBack() {
        UUID caseId = UUID.randomUUID();

        QuarkusTransaction.begin();
        outbox.add(new StampAffixed(caseId, 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new StampAffixed(caseId, 2)));

        await().atMost(SOON).until(() -> !listener.receivedFor(caseId).isEmpty());
        assertThat(listener.receivedFor(caseId)).containsExactly(2);
    }

    @Test
    @DisplayName("an event that arrives twice is handled once")
    void onceOnly() {
        UUID caseId = UUID.randomUUID();
        String event = cloudEvent(UUID.randomUUID(), caseId, "{\"caseId\":\"%s\",\"number\":7}".formatted(caseId));

        publish(caseId, event, event, cloudEvent(UUID.randomUUID(), caseId, "{\"number\":8,\"addedLater\":true}"));

        await().atMost(SOON).until(() -> listener.receivedFor(caseId).contains(8));
        assertThat(listener.receivedFor(caseId)).containsExactly(7, 8);
    }

    @Test
    @DisplayName("a poison message is parked with its reason, and what follows is handled")
    void poisonIsParked() {
        UUID caseId = UUID.randomUUID();
        String poison = "{\"this\": \"is no event " + caseId + "\"}";

        publish(caseId, poison, cloudEvent(UUID.randomUUID(), caseId, "{\"number\":9}"));

        await().atMost(SOON).until(() -> listener.receivedFor(caseId).contains(9));
        ConsumerRecord<String, String> parked = parked(poison);
        assertThat(header(parked, "dead-letter-topic")).isEqualTo(TOPIC);
        assertThat(header(parked, "dead-letter-reason")).isNotBlank();
    }

    @Test
    @DisplayName("on the wire a fact is a structured CloudEvent 1.0")
    void isACloudEvent() throws Exception {
        UUID caseId = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> outbox.add(new StampAffixed(caseId, 3)));

        JsonNode event = json.readTree(read(TOPIC, caseId.toString()).value());
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("type").asText()).isEqualTo("org.comity.StampAffixed");
        assertThat(event.path("source").asText()).isEqualTo("urn:comity:tested-service");
        assertThat(event.path("subject").asText()).isEqualTo(caseId.toString());
        JsonNode data = encryption.data(event);
        assertThat(data.path("number").asInt()).isEqualTo(3);
        assertThat(data.has("subject")).isFalse();
    }

    @Test
    @DisplayName("on the wire nobody reads what a fact says, and the id of what it is about stays")
    void encrypted() {
        UUID caseId = UUID.randomUUID();
        String name = "Weißbäcker " + UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> outbox.add(new PartyNamed(caseId, name)));

        await().atMost(SOON).until(() -> listener.hasHeardOf(name));
        String wire = read(TOPIC, caseId.toString()).value();
        assertThat(wire).contains(caseId.toString()).doesNotContain("Weißbäcker", name.substring(11), "\"name\"");
    }

    @Test
    @DisplayName("what was encrypted with a key that nobody has here is parked, and what follows is handled")
    void foreignKey() {
        UUID caseId = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        EventEncryption foreign =
                new EventEncryption(Optional.of(List.of("a key of somebody else, of 32 letters")), json);
        String data = new JsonObject(foreign.outgoing("{\"number\":5}", id, "StampAffixed")).encode();

        publish(caseId, cloudEvent(id, caseId, data), cloudEvent(UUID.randomUUID(), caseId, "{\"number\":6}"));

        await().atMost(SOON).until(() -> listener.receivedFor(caseId).contains(6));
        assertThat(listener.receivedFor(caseId)).containsExactly(6);
        assertThat(header(parked(id.toString()), "dead-letter-reason")).contains("COMITY_EVENTS_KEYS");
    }

    @Test
    @DisplayName("an event waits while the database is away, longer than others are tried, and those after it wait too")
    void waits() {
        UUID caseId = UUID.randomUUID();
        listener.failFor(caseId, new SQLException("terminating connection due to administrator command", "57P01"));

        publish(
                caseId,
                cloudEvent(UUID.randomUUID(), caseId, "{\"number\":1}"),
                cloudEvent(UUID.randomUUID(), caseId, "{\"number\":2}"));
        await().atMost(SOON).until(() -> listener.triesFor(caseId) > Handling.TRIES + 1);
        assertThat(listener.receivedFor(caseId)).isEmpty();
        listener.failNoLonger(caseId);

        await().atMost(SOON).until(() -> listener.receivedFor(caseId).contains(2));
        assertThat(listener.receivedFor(caseId)).containsExactly(1, 2);
    }

    private static String cloudEvent(UUID id, UUID caseId, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"urn:comity:elsewhere","type":"org.comity.StampAffixed",
                 "subject":"%s","time":"2026-03-02T00:00:00Z","datacontenttype":"application/json","data":%s}""".formatted(id, caseId, data);
    }

    private void publish(UUID key, String... values) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            List.of(values).forEach(value -> producer.send(new ProducerRecord<>(TOPIC, key.toString(), value)));
        }
    }

    private ConsumerRecord<String, String> parked(String value) {
        return read("dead-letters", value);
    }

    private ConsumerRecord<String, String> read(String topic, String containing) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            return await().atMost(SOON)
                    .until(
                            () -> {
                                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(200))) {
                                    if (each.value().contains(containing)) {
                                        return each;
                                    }
                                }
                                return null;
                            },
                            found -> found != null);
        }
    }

    private static String header(ConsumerRecord<String, String> parked, String name) {
        return new String(parked.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    record StampAffixed(UUID caseId, int number) implements Event {
        @Override
        public UUID subject() {
            return caseId;
        }
    }

    record PartyNamed(UUID caseId, String name) implements Event {
        @Override
        public UUID subject() {
            return caseId;
        }
    }

    @ApplicationScoped
    static class Listener {
        private final Map<UUID, List<Integer>> received = new ConcurrentHashMap<>();
        private final Set<String> names = ConcurrentHashMap.newKeySet();
        private final Map<UUID, SQLException> failures = new ConcurrentHashMap<>();
        private final Map<UUID, Integer> tries = new ConcurrentHashMap<>();

        @Listens
        void on(Wire.PartyNamed fact) {
            names.add(fact.name());
        }

        boolean hasHeardOf(String name) {
            return names.contains(name);
        }

        @Listens
        void on(Wire.StampAffixed fact, EventEnvelope envelope) throws SQLException {
            tries.merge(envelope.subject(), 1, Integer::sum);
            if (failures.containsKey(envelope.subject())) {
                throw failures.get(envelope.subject());
            }
            received.computeIfAbsent(envelope.subject(), none -> new CopyOnWriteArrayList<>())
                    .add(fact.number());
        }

        void failFor(UUID caseId, SQLException failure) {
            failures.put(caseId, failure);
        }

        void failNoLonger(UUID caseId) {
            failures.remove(caseId);
        }

        int triesFor(UUID caseId) {
            return tries.getOrDefault(caseId, 0);
        }

        List<Integer> receivedFor(UUID caseId) {
            return received.getOrDefault(caseId, List.of());
        }
    }

    /** The event as its listener knows it. */
    static final class Wire {
        private Wire() {}

        record StampAffixed(int number) {}

        record PartyNamed(String name) {}
    }
}
