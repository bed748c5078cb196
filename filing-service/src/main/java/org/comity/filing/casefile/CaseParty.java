package org.comity.filing.casefile;

import static org.comity.filing.problem.CaseProblem.APPEARANCE_CODE_USED;
import static org.comity.filing.problem.CaseProblem.PARTY_LEFT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.submission.Litigant;

/**
 * A party of a case. An account is the party itself once it filed, or appeared with the code from its service; accounts of its
 * representatives are kept beside it, see {@link PartyRepresentative}.
 */
@Entity
public class CaseParty {
    @Id
    private UUID id;

    private UUID caseId;
    private Instant caseRegisteredAt;
    private int position;

    /** As the filer named the party, with a language in which the court's notices reach it. */
    @Embedded
    private Litigant litigant;

    private UUID accountId;
    private Instant appearedAt;
    private Instant joinedAt;
    private boolean claims;
    private boolean unwilling;
    private Instant leftAt;
    private Instant serviceRequestedAt;

    protected CaseParty() {}

    CaseParty(UUID caseId, Instant caseRegisteredAt, int position, Litigant litigant) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.caseRegisteredAt = caseRegisteredAt;
        this.position = position;
        this.litigant = litigant.language() == null ? litigant.writtenIn("en") : litigant;
    }

    /**
     * One who joins a case that runs: a third party, or who has to sue or be sued together with others. Source: CPL 59, 135.
     *
     * @param claims whether a third party has a claim of its own against both sides
     * @param unwilling whether a co-plaintiff does not want to take part, and waives nothing. Source: J 74
     */
    public static CaseParty joining(
            CaseFile file, int position, Litigant named, boolean claims, boolean unwilling, Instant now) {
        CaseParty party = new CaseParty(file.id(), file.registeredAt(), position, named);
        party.joinedAt = now;
        party.claims = claims;
        party.unwilling = unwilling;
        return party;
    }

    /**
     * This account is the party from now on.
     *
     * @throws org.comity.http.ProblemException APPEARANCE_CODE_USED if another account is already, PARTY_LEFT
     */
    public PartyAppeared appear(UUID account, Instant now) {
        requireIn();
        if (accountId != null && !accountId.equals(account)) {
            throw APPEARANCE_CODE_USED.with();
        }
        accountId = account;
        appearedAt = now;
        return new PartyAppeared(caseId, id, account);
    }

    /**
     * The court takes out again who joined: nobody acts for it here any more.
     *
     * @throws org.comity.http.ProblemException PARTY_LEFT if it did already
     */
    public void leave(Instant now) {
        requireIn();
        leftAt = now;
        accountId = null;
        appearedAt = null;
    }

    /** @throws org.comity.http.ProblemException PARTY_LEFT if the court took it out of the case */
    public void requireIn() {
        if (leftAt != null) {
            throw PARTY_LEFT.with(name());
        }
    }

    /** Somebody of the court has opened a request to serve it. */
    public void isToBeServed(Instant since) {
        if (serviceRequestedAt == null) {
            serviceRequestedAt = since;
        }
    }

    /** The account that filed or appeared turned out to be a representative's: the party itself has none any more. */
    public void isRepresentedBy(UUID account) {
        if (account.equals(accountId)) {
            accountId = null;
            appearedAt = null;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    Instant caseRegisteredAt() {
        return caseRegisteredAt;
    }

    public Litigant.Role role() {
        return litigant.role();
    }

    /** Whether it joined a case that ran. */
    public boolean hasJoined() {
        return joinedAt != null;
    }

    /** When it joined; null for who is in the case from its registration. */
    public Instant joinedAt() {
        return joinedAt;
    }

    /** When the court took out again who had joined; null for who is in the case. */
    public Instant leftAt() {
        return leftAt;
    }

    /** Whether a third party has a claim of its own; false for the other sides. */
    public boolean claims() {
        return claims;
    }

    /** Whether a co-plaintiff was joined that does not want to take part: the case goes on without it. Source: J 74. */
    public boolean isUnwilling() {
        return unwilling;
    }

    public Litigant litigant() {
        return litigant;
    }

    /** Null while the party itself has no account here; a representative may act for it all the same. */
    public UUID accountId() {
        return accountId;
    }

    boolean hasAccount() {
        return accountId != null;
    }

    /** The name to show where there is room for one. */
    public String name() {
        return litigant.name();
    }
}
