package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CONSENT_WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.comity.cases.CourtCase;

/**
 * That papers to a party may be served in an account of this system: what the confirmed address for service (送达地址确认书) says of
 * electronic service. It holds until it is withdrawn; what was served before stays served. Source: OL 29, 30; CPL 90; J 135.
 */
@Entity
@Table(name = "account_consent")
class AccountConsent {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID partyId;
    private UUID accountId;
    private String name;
    private String language;
    private Instant givenAt;
    private Instant withdrawnAt;

    @Version
    private int version;

    protected AccountConsent() {}

    /** @param name of who consents, as the account has it */
    AccountConsent(UUID caseId, UUID partyId, UUID accountId, String name, String language, Instant now) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = partyId;
        this.accountId = accountId;
        this.name = name;
        this.language = language;
        givenAt = now;
    }

    /** From now on nothing more is served there. */
    void withdraw(Instant now) {
        requireInForce();
        withdrawnAt = now;
    }

    /** @throws org.comity.http.ProblemException CONSENT_WITHDRAWN if it is */
    void requireInForce() {
        if (withdrawnAt != null) {
            throw CONSENT_WITHDRAWN.with();
        }
    }

    /** What the last of both, giving it and taking it back, tells the other services. */
    ElectronicServiceChosen chosen() {
        boolean agreed = withdrawnAt == null;
        return new ElectronicServiceChosen(caseId, partyId, accountId, agreed, agreed ? givenAt : withdrawnAt);
    }

    /** Whether the account still acts for the party: the court may have ended a representation since. */
    boolean stillActs(CourtCase file) {
        return file.party(partyId)
                .filter(party -> party.isActedForBy(accountId))
                .isPresent();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID partyId() {
        return partyId;
    }

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    /** BCP 47: in which it is written to. */
    String language() {
        return language;
    }

    Instant givenAt() {
        return givenAt;
    }

    /** Null while it holds. */
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
