package org.comity.events;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Which failures say something of the event itself, so that no later try can end otherwise. */
final class KafkaRefusal {
    private KafkaRefusal() {}

    /** @return the refusal; empty if the cause may pass or lies with Kafka, the network or this service's rights */
    static Optional<Throwable> of(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .filter(each -> each instanceof RecordTooLargeException
                        || each instanceof RecordBatchTooLargeException
                        || each instanceof SerializationException
                        || each instanceof InvalidRecordException)
                .findFirst();
    }
}
