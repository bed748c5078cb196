package org.comity.hearing.preparation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.business.Points.PointStated;
import org.comity.hearing.business.Points.Standing;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.schedule.Hearing;
import org.hibernate.annotations.Immutable;

/** A point of the sealed record of a conference. */
@Entity
@Immutable
class PreparedPoint {
    @Embeddable
    record Key(UUID hearingId, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID caseId;
    private UUID pointId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String text;

    private UUID[] agreedBy;
    private Instant statedAt;

    protected PreparedPoint() {}

    PreparedPoint(Hearing meeting, PointStated stated, List<UUID> agreedBy, Instant statedAt) {
        key = new Key(meeting.id(), stated.number());
        caseId = meeting.courtCase().caseId();
        pointId = UUID.fromString(stated.pointId());
        standing = stated.standing();
        text = stated.text();
        this.agreedBy = agreedBy.toArray(UUID[]::new);
        this.statedAt = statedAt;
    }

    UUID hearingId() {
        return key.hearingId();
    }

    int number() {
        return key.number();
    }

    UUID pointId() {
        return pointId;
    }

    Standing standing() {
        return standing;
    }

    String text() {
        return text;
    }

    /** The parties that were there and agreed. */
    List<UUID> agreedBy() {
        return List.of(agreedBy);
    }

    Prepared.Point point() {
        return new Prepared.Point(pointId, hearingId(), number(), text, agreedBy());
    }
}
