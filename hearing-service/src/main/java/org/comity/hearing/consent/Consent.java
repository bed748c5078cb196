package org.comity.hearing.consent;

import static org.comity.hearing.problem.HearingProblem.CONSENT_NOT_WITHDRAWN;
import static org.comity.hearing.problem.HearingProblem.WITHDRAWAL_REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.stage.Stage;

/**
 * A party's agreement to appear online in one stage, given expressly and recorded with its form, language and instant. It can be
 * taken back until the sitting begins; the court may refuse that. Source: Civil Procedure Law art. 16; Online Litigation Rules arts. 4, 5.
 */
@Entity
class Consent {
    enum Form {
        ONLINE_DECLARATION
    }

    /** Why the court refuses a withdrawal. Source: Online Litigation Rules art. 5(2). */
    public enum RefusalGround {
        /** Not within a reasonable time before the stage. */
        TOO_LATE,
        /** Meant to delay the case. */
        DELAY
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
    private Instant withdrawalRefusedAt;
    private UUID withdrawalRefusedBy;

    @Enumerated(EnumType.STRING)
    private RefusalGround withdrawalRefusalGround;

    private String withdrawalRefusalReason;

    /** When it was taken back again, after a refusal that was of another hour; null unless it was. */
    private Instant supersededAt;

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

    /**
     * That one withdrawal was too late for its hour does not say that another is too late for the hour to which the hearing was moved.
     *
     * @param hourFixedAt when the hearing was set for the hour that it has now
     * @return the consent that was taken back: itself or, where a refusal stays with it, one like it
     * @throws org.comity.http.ProblemException WITHDRAWAL_REFUSED if the court has refused it before
     */
    Consent withdraw(String reason, Instant hourFixedAt, Instant now) {
        if (withdrawalRefusedAt == null) {
            withdrawnAt = now;
            withdrawalReason = reason;
            return this;
        }
        if (withdrawalRefusalGround != RefusalGround.TOO_LATE || !withdrawalRefusedAt.isBefore(hourFixedAt)) {
            throw WITHDRAWAL_REFUSED.with();
        }
        supersededAt = now;
        Consent again = new Consent();
        again.id = UUID.randomUUID();
        again.hearingId = hearingId;
        again.partyId = partyId;
        again.accountId = accountId;
        again.stage = stage;
        again.form = form;
        again.language = language;
        again.declaration = declaration;
        again.givenAt = givenAt;
        return again.withdraw(reason, hourFixedAt, now);
    }

    /**
     * The court finds that it was taken back too late, or in order to delay: it holds on.
     *
     * @throws org.comity.http.ProblemException CONSENT_NOT_WITHDRAWN if it is in force
     */
    void refuseWithdrawal(RefusalGround ground, String reason, UUID judge, Instant now) {
        if (isInForce()) {
            throw CONSENT_NOT_WITHDRAWN.with();
        }
        withdrawalRefusedAt = now;
        withdrawalRefusedBy = judge;
        withdrawalRefusalGround = ground;
        withdrawalRefusalReason = reason;
    }

    boolean isInForce() {
        return withdrawnAt == null || withdrawalRefusedAt != null;
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

    /** Null if the party gave none, or took nothing back. */
    String withdrawalReason() {
        return withdrawalReason;
    }

    /** Null unless the court refused it; likewise the two below. */
    Instant withdrawalRefusedAt() {
        return withdrawalRefusedAt;
    }

    RefusalGround withdrawalRefusalGround() {
        return withdrawalRefusalGround;
    }

    String withdrawalRefusalReason() {
        return withdrawalRefusalReason;
    }
}
