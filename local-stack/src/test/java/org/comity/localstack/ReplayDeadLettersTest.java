package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayDeadLettersTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("a parked message goes back to its topic with its key, and only once")
    void givesBack() throws Exception {
        try (Kafka kafka = Kafka.start(folder, FreePort.any(), FreePort.any())) {
            park(kafka.bootstrap());

            int first = ReplayDeadLetters.replay(kafka.bootstrap());
            int second = ReplayDeadLetters.replay(kafka.bootstrap());

            assertThat(first).isEqualTo(1);
            assertThat(second).isZero();
            ConsumerRecord<String, String> back = read(kafka.bootstrap());
            assertThat(back.key()).isEqualTo("case-1");
            assertThat(back.value()).isEqualTo("{\"id\":1}");
        }
    }

    private static void park(String bootstrap) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> parked = new ProducerRecord<>("dead-letters", "case-1", "{\"id\":1}");
            parked.headers().add("dead-letter-topic", "filing-service-events".getBytes());
            parked.headers().add("dead-letter-reason", "no such party".getBytes());
            producer.send(parked).get();
        }
    }

    private static ConsumerRecord<String, String> read(String bootstrap) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "group.id", "test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("filing-service-events"));
            for (int attempt = 0; attempt < 50; attempt++) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(200))) {
                    return each;
                }
            }
            throw new AssertionError("nothing came back");
        }
    }
}
