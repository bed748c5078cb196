package org.comity.localstack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * {@code ./comity replay-dead-letters}: gives every parked message back to the topic it came from, once its cause is mended.
 * Services that had handled it ignore it; the one that had not tries again. Remembers how far it came.
 */
public final class ReplayDeadLetters {
    private static final String TOPIC = "dead-letters";
    private static final Duration QUIET = Duration.ofSeconds(4);

    private ReplayDeadLetters() {}

    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        if (arguments.length != 0 && !(arguments.length == 2 && arguments[0].equals("--kafka"))) {
            System.err.println("comity: replay-dead-letters knows only --kafka HOST:PORT.");
            System.exit(1);
        }
        String kafka = arguments.length == 2
                ? arguments[1]
                : "127.0.0.1:"
                        + Ports.from(System.getenv().getOrDefault("COMITY_FIRST_PORT", "8080"))
                                .kafka();
        System.out.println(replay(kafka) + " message(s) given back.");
    }

    static int replay(String kafka) throws ExecutionException, InterruptedException {
        int count = 0;
        try (KafkaConsumer<String, String> parked = new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", kafka,
                                "group.id", "replay-dead-letters",
                                "auto.offset.reset", "earliest",
                                "enable.auto.commit", "false"),
                        new StringDeserializer(),
                        new StringDeserializer());
                KafkaProducer<String, String> back = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            parked.subscribe(List.of(TOPIC));
            for (ConsumerRecords<String, String> batch = parked.poll(QUIET);
                    !batch.isEmpty();
                    batch = parked.poll(QUIET)) {
                for (ConsumerRecord<String, String> each : batch) {
                    String topic = header(each, "dead-letter-topic");
                    System.out.printf("%s  %s  because: %s%n", topic, each.key(), header(each, "dead-letter-reason"));
                    back.send(new ProducerRecord<>(topic, each.key(), each.value()))
                            .get();
                    count++;
                }
                parked.commitSync();
            }
        }
        return count;
    }

    private static String header(ConsumerRecord<String, String> parked, String name) {
        Header header = parked.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
