package org.comity.hearing.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Stage;

/**
 * A party's agreement to appear online in one stage, given expressly and recorded with its form, language and instant. It can be
 * taken back until the sitting begins. Source: Civil Procedure Law art. 16; Online Litigation Rules arts. 4, 5.
 */
@Entity
class Consent {
    enum Form {
        ONLINE_DECLARATION
    }

    @Id
    private UUID id;

    private UUID hearingId;
    private UUID partyId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Form form;

    /** The language in which the declaration was shown. */
    private String language;

    /** Which of its versions. */
    private short declaration;

    private Instant givenAt;
    private Instant withdrawnAt;
    private String withdrawalReason;

    protected Consent() {}

    static Consent given(Hearing hearing, HearingSeat seat, String language, int declaration, Instant now) {
        Consent consent = new Consent();
        consent.id = UUID.randomUUID();
        consent.hearingId = hearing.id();
        consent.partyId = seat.partyId();
        consent.accountId = seat.accountId();
        consent.stage = hearing.stage();
        consent.form = Form.ONLINE_DECLARATION;
        consent.language = language;
        consent.declaration = (short) declaration;
        consent.givenAt = now;
        return consent;
    }

    void withdraw(String reason, Instant now) {
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    UUID partyId() {
        return partyId;
    }

    Stage stage() {
        return stage;
    }

    Form form() {
        return form;
    }

    String language() {
        return language;
    }

    /** Which version of the declaration was shown. */
    int declaration() {
        return declaration;
    }

    Instant givenAt() {
        return givenAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
