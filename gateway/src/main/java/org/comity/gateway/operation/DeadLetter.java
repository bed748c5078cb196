package org.comity.gateway.operation;

import static org.comity.gateway.problem.GatewayProblem.DEAD_LETTER_GIVEN_BACK;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A message between services that its receiver could not handle after several tries, as Kafka's topic of dead letters has it. Its words
 * are kept to be given back, and shown to nobody: they name people.
 */
@Entity
@Table(name = "dead_letter")
class DeadLetter {
    @Id
    private UUID id;

    @Column(name = "kafka_partition")
    private int kafkaPartition;

    @Column(name = "kafka_offset")
    private long kafkaOffset;

    private String topic;

    @Column(name = "message_key")
    private String key;

    private String message;
    private String type;
    private String subject;
    private String reason;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @Column(name = "given_back_at")
    private Instant givenBackAt;

    @Column(name = "given_back_by")
    private UUID givenBackBy;

    @Column(name = "given_back_by_name")
    private String givenBackByName;

    protected DeadLetter() {}

    DeadLetter(Parked parked) {
        this.id = UUID.randomUUID();
        this.kafkaPartition = parked.partition();
        this.kafkaOffset = parked.offset();
        this.topic = parked.topic();
        this.key = parked.key();
        this.message = parked.message();
        this.type = parked.type();
        this.subject = parked.subject();
        this.reason = parked.reason();
        this.parkedAt = parked.at();
    }

    /** @throws org.comity.http.ProblemException DEAD_LETTER_GIVEN_BACK; what fails again is parked again, as another one */
    void requireParked() {
        if (givenBackAt != null) {
            throw DEAD_LETTER_GIVEN_BACK.with(givenBackByName);
        }
    }

    void giveBack(UUID operator, String name, Instant now) {
        requireParked();
        givenBackAt = now;
        givenBackBy = operator;
        givenBackByName = name;
    }

    UUID id() {
        return id;
    }

    /** The topic from which it came, and to which it is given back. */
    String topic() {
        return topic;
    }

    /** Null if it came without. */
    String key() {
        return key;
    }

    String message() {
        return message;
    }

    /** Null if it is no event. So is {@link #subject}. */
    String type() {
        return type;
    }

    String subject() {
        return subject;
    }

    String reason() {
        return reason;
    }

    Instant parkedAt() {
        return parkedAt;
    }

    /** Null while it lies there. */
    Instant givenBackAt() {
        return givenBackAt;
    }

    String givenBackByName() {
        return givenBackByName;
    }
}
