package org.comity.serviceofprocess.entrusting;

import static org.comity.serviceofprocess.problem.ServiceProblem.CARRIER_IS_PARTY;
import static org.comity.serviceofprocess.problem.ServiceProblem.ENTRUSTMENT_ENDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.ENTRUSTMENT_TAKEN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.capability.LinkKey;
import org.comity.serviceofprocess.mail.Sending;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody outside of the court carries the papers of an attempt. A link makes the account that takes it the carrier's; from then on
 * the link opens nothing, and the account sees this until the court ends it. The system of a partner of the court is named without a link. Source: CPL 91; 法释〔2013〕11号 7, 8.
 */
@Entity
@Table(name = "entrustment")
class Entrustment {

    /** Who carries. */
    @Schema(name = "CarrierKind")
    enum Kind {
        COURT,
        /** Of Hong Kong or Macao and the mainland. */
        JOINT_FIRM,
        LAWYER,
        MINISTRY,
        MISSION,
        POST
    }

    @Id
    private UUID id;

    private UUID attemptId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String givenByName;

    @Embedded
    private LinkKey key;

    @Embedded
    private CarrierInvitation invitation;

    private UUID accountId;
    private String accountName;
    private Instant takenAt;
    private Instant endedAt;

    protected Entrustment() {}

    /** @param name of the office, firm or person */
    Entrustment(ServiceAttempt attempt, Kind kind, String name, String givenBy, LinkKey key) {
        id = UUID.randomUUID();
        attemptId = attempt.id();
        caseId = attempt.caseId();
        this.kind = kind;
        this.name = name;
        givenByName = givenBy;
        this.key = key;
    }

    /** The system of a partner of the court carries it at once: nobody takes it by a link. */
    void giveTo(UUID partner, Instant now) {
        accountId = partner;
        accountName = name;
        takenAt = now;
        key.revoke(now);
    }

    /** A mail with its link is about to go out. */
    void invite(String email, String reference) {
        invitation = new CarrierInvitation(email, reference, Sending.PENDING);
    }

    /** What became of that mail. One that came back before its server's answer was on record stays so. */
    void invitationBecame(Sending outcome) {
        if (invitation.sending() != Sending.RETURNED) {
            invitation = invitation.became(outcome);
        }
    }

    /**
     * The account that holds the link is the carrier's from now on.
     *
     * @throws org.comity.http.ProblemException LINK_NOT_FOUND, LINK_ENDED, LINK_LOCKED; ENTRUSTMENT_ENDED, ENTRUSTMENT_TAKEN,
     *     CARRIER_IS_PARTY
     */
    void take(String secret, CourtCase file, UUID account, String accountName, Instant now) {
        key.require(secret, now);
        requireOpen();
        requireNoParty(file, account);
        if (accountId != null && !accountId.equals(account)) {
            throw ENTRUSTMENT_TAKEN.with();
        }
        if (accountId == null) {
            accountId = account;
            this.accountName = accountName;
            takenAt = now;
        }
    }

    /** Who acts for a party carries no papers in its case, also if that came about later. */
    static void requireNoParty(CourtCase file, UUID account) {
        if (file.hasParty(account)) {
            throw CARRIER_IS_PARTY.with();
        }
    }

    /** The carrier sees it no longer, and who has the link cannot take it. */
    void end(Instant now) {
        requireOpen();
        endedAt = now;
        key.revoke(now);
    }

    void requireOpen() {
        if (endedAt != null) {
            throw ENTRUSTMENT_ENDED.with();
        }
    }

    boolean isCarriedBy(UUID account) {
        return account.equals(accountId) && endedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    UUID caseId() {
        return caseId;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String givenByName() {
        return givenByName;
    }

    /** Null where the link was given in another way than by mail. */
    CarrierInvitation invitation() {
        return invitation;
    }

    LinkKey key() {
        return key;
    }

    /** Null while nobody took it, as is {@link #takenAt}. */
    String accountName() {
        return accountName;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Null while it holds. */
    Instant endedAt() {
        return endedAt;
    }
}
