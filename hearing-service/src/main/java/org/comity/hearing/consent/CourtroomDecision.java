package org.comity.hearing.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.hibernate.annotations.Immutable;

/**
 * The judge's decision that a party comes to the courtroom while the others take part online, so that one party's silence never
 * shuts the room. The party may still consent to appear online. Source: Online Litigation Rules arts. 4(2)(iii), 21, 23.
 */
@Entity
@Immutable
class CourtroomDecision {
    @Embeddable
    record Key(
            @Column(name = "hearing_id") UUID hearingId,
            @Column(name = "party_id") UUID partyId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private CourtroomGround ground;

    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    protected CourtroomDecision() {}

    static CourtroomDecision of(
            Hearing hearing, HearingSeat seat, CourtroomGround ground, String reason, UUID judge, Instant now) {
        CourtroomDecision decision = new CourtroomDecision();
        decision.key = new Key(hearing.id(), seat.partyId());
        decision.ground = ground;
        decision.reason = reason;
        decision.decidedBy = judge;
        decision.decidedAt = now;
        return decision;
    }

    CourtroomGround ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
