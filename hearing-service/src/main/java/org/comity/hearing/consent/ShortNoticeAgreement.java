package org.comity.hearing.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;

/**
 * A party's own declaration that it needs less than the three days of notice of Civil Procedure Law art. 139. It is asked for and
 * recorded apart from the consent to appear online; the one never stands for the other, and one to an hour never for another hour.
 */
@Entity
class ShortNoticeAgreement {
    @Embeddable
    record Key(
            @Column(name = "hearing_id") UUID hearingId,
            @Column(name = "party_id") UUID partyId,
            @Column(name = "agreed_at") Instant agreedAt)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID accountId;
    private String language;

    protected ShortNoticeAgreement() {}

    static ShortNoticeAgreement of(Hearing hearing, HearingSeat seat, String language, Instant now) {
        ShortNoticeAgreement agreement = new ShortNoticeAgreement();
        agreement.key = new Key(hearing.id(), seat.partyId(), now);
        agreement.accountId = seat.accountId();
        agreement.language = language;
        return agreement;
    }

    UUID partyId() {
        return key.partyId();
    }

    Instant agreedAt() {
        return key.agreedAt();
    }
}
