package org.comity.gateway.operation;

import static org.comity.gateway.problem.GatewayProblem.EVENTS_SILENT;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka, as an operator asks of it: seldom, so that no connection is kept. */
@ApplicationScoped
class Broker {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> settings;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /** How many messages a service has still to handle; empty if Kafka does not say. @param group as which it reads */
    Optional<Long> unhandledBy(String group) {
        try (Admin admin = Admin.create(patient())) {
            Map<TopicPartition, OffsetAndMetadata> come = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                            come.keySet().stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(come.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .mapToLong(entry -> Math.max(
                            0,
                            ends.get(entry.getKey()).offset() - entry.getValue().offset()))
                    .sum());
        } catch (ExecutionException | TimeoutException silent) {
            Log.warnf("Kafka does not say what %s has still to handle: %s", group, silent);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** @throws org.comity.http.ProblemException EVENTS_SILENT if Kafka does not take it; then nothing was given back */
    void giveBack(DeadLetter letter) {
        Map<String, Object> sending = patient();
        sending.put("acks", "all");
        sending.put("max.block.ms", (int) PATIENCE.toMillis());
        sending.put("request.timeout.ms", (int) PATIENCE.toMillis());
        sending.put("delivery.timeout.ms", (int) PATIENCE.toMillis() * 2);
        try (KafkaProducer<String, String> back =
                new KafkaProducer<>(sending, new StringSerializer(), new StringSerializer())) {
            back.send(new ProducerRecord<>(letter.topic(), letter.key(), letter.message()))
                    .get();
        } catch (ExecutionException silent) {
            Log.warnf("Kafka does not take dead letter %s: %s", letter.id(), silent);
            throw EVENTS_SILENT.with();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw EVENTS_SILENT.with();
        }
    }

    private Map<String, Object> patient() {
        Map<String, Object> asked = new HashMap<>(settings);
        asked.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        asked.put("request.timeout.ms", (int) PATIENCE.toMillis());
        return asked;
    }
}
