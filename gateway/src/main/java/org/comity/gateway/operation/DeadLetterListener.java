package org.comity.gateway.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes what lies in Kafka's topic of dead letters, of all services. */
@ApplicationScoped
class DeadLetterListener {
    private final DeadLetters letters;
    private final ObjectMapper json;

    DeadLetterListener(DeadLetters letters, ObjectMapper json) {
        this.letters = letters;
        this.json = json;
    }

    @Incoming("dead-letters")
    @Blocking
    void receive(ConsumerRecord<String, String> found) {
        letters.keep(Parked.of(found, json));
    }
}
