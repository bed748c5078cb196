package org.comity.hearing.preparation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.ExhibitOpinionGiven;
import org.comity.hearing.business.Exhibits.Opinion;
import org.comity.hearing.schedule.Hearing;
import org.hibernate.annotations.Immutable;

/** What a party said last of a piece of evidence at a conference: it counts as said in a hearing. Source: Rules of Evidence art. 60. */
@Entity
@Immutable
class PreparedOpinion {
    @Embeddable
    record Key(UUID hearingId, UUID partyId, String digest) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID caseId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Opinion authenticity;

    @Enumerated(EnumType.STRING)
    private Opinion legality;

    @Enumerated(EnumType.STRING)
    private Opinion relevance;

    private String reasons;
    private Instant givenAt;

    protected PreparedOpinion() {}

    PreparedOpinion(Hearing meeting, UUID partyId, String title, ExhibitOpinionGiven said, Instant givenAt) {
        key = new Key(meeting.id(), partyId, said.digest());
        caseId = meeting.courtCase().caseId();
        this.title = title;
        authenticity = said.authenticity();
        legality = said.legality();
        relevance = said.relevance();
        reasons = said.text();
        this.givenAt = givenAt;
    }

    UUID hearingId() {
        return key.hearingId();
    }

    UUID partyId() {
        return key.partyId();
    }

    String digest() {
        return key.digest();
    }

    String title() {
        return title;
    }

    /** As it was said; no seat of another hearing. */
    ExhibitOpinionGiven said() {
        return new ExhibitOpinionGiven(key.digest(), null, authenticity, legality, relevance, reasons);
    }

    Instant givenAt() {
        return givenAt;
    }
}
