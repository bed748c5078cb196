package org.comity.hearing.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.stage.Stage;
import org.hibernate.annotations.Immutable;

/**
 * A party's answer that it does not appear online in one stage. Nothing follows from it by itself: whether the hearing is held in the
 * courtroom is the court's to arrange, and the party may still consent. Source: CPL 16; OL 4, 21.
 */
@Entity
@Immutable
class ConsentRefusal {
    @Id
    private UUID id;

    private UUID hearingId;
    private UUID partyId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String language;
    private String reason;
    private Instant refusedAt;

    protected ConsentRefusal() {}

    /**
     * @param language in which the question was shown
     * @param reason null if the party gave none, as it need not
     */
    static ConsentRefusal of(Hearing hearing, HearingSeat seat, String language, String reason, Instant now) {
        ConsentRefusal refusal = new ConsentRefusal();
        refusal.id = UUID.randomUUID();
        refusal.hearingId = hearing.id();
        refusal.partyId = seat.partyId();
        refusal.accountId = seat.accountId();
        refusal.stage = hearing.stage();
        refusal.language = language;
        refusal.reason = reason;
        refusal.refusedAt = now;
        return refusal;
    }

    String reason() {
        return reason;
    }

    Instant refusedAt() {
        return refusedAt;
    }
}
