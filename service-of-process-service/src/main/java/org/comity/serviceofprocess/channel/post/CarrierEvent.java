package org.comity.serviceofprocess.channel.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a carrier says of an item; kept as it came. */
@Entity
@Immutable
@Table(name = "carrier_event")
public class CarrierEvent {

    /** How it came here. */
    public enum Source {
        /** A clerk typed it. */
        CLERK,
        /** It stood in a file. */
        FILE,
        /** The carrier's own system told it. */
        CARRIER
    }

    @Id
    private UUID id;

    private UUID attemptId;

    @Enumerated(EnumType.STRING)
    private CarrierCode code;

    private Instant happenedAt;
    private String place;
    private String words;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant recordedAt;
    private UUID recordedBy;

    protected CarrierEvent() {}

    CarrierEvent(UUID attemptId, Told told, Source source, Instant now, UUID by) {
        id = UUID.randomUUID();
        this.attemptId = attemptId;
        code = told.code();
        happenedAt = told.at();
        place = told.place();
        words = told.words();
        this.source = source;
        recordedAt = now;
        recordedBy = by;
    }

    /**
     * One entry as somebody tells it.
     *
     * @param place null if none is said
     * @param words the carrier's own; null if there are none
     */
    record Told(CarrierCode code, Instant at, String place, String words) {}

    UUID id() {
        return id;
    }

    CarrierCode code() {
        return code;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    /** Null if none was said. */
    String place() {
        return place;
    }

    /** Null if there are none. */
    String words() {
        return words;
    }

    Source source() {
        return source;
    }
}
