package org.comity.filing.appearance;

import static org.comity.filing.problem.CaseProblem.APPEARANCE_CODE_MALFORMED;
import static org.comity.filing.problem.CaseProblem.APPEARANCE_CODE_USED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;

/**
 * A code that an addressee was given on accepting service, or a party by a clerk. We know its digest only, and it works for one
 * account.
 */
@Entity
public class AppearanceCode {
    private static final int LENGTH = 26;

    @Id
    private String digest;

    private UUID caseId;
    private UUID partyId;
    private Instant heardAt;

    /** The clerk; null for a code that came with service. */
    private UUID issuedBy;

    private UUID redeemedBy;
    private Instant redeemedAt;

    protected AppearanceCode() {}

    public AppearanceCode(String digest, UUID caseId, UUID partyId, Instant heardAt) {
        this.digest = digest;
        this.caseId = caseId;
        this.partyId = partyId;
        this.heardAt = heardAt;
    }

    /** Given to a party by hand. */
    static AppearanceCode issued(String code, CaseParty party, UUID clerk, Instant now) {
        AppearanceCode issued = new AppearanceCode(digestOf(code), party.caseId(), party.id(), now);
        issued.issuedBy = clerk;
        return issued;
    }

    /**
     * SHA-256 of the code's characters, however they were typed.
     *
     * @throws org.comity.http.ProblemException APPEARANCE_CODE_MALFORMED if it cannot be a code at all
     */
    static String digestOf(String typed) {
        return Sha256.hexOf(TypedCode.read(typed, LENGTH).orElseThrow(APPEARANCE_CODE_MALFORMED::with));
    }

    /**
     * This account uses the code.
     *
     * @throws org.comity.http.ProblemException APPEARANCE_CODE_USED if any account has before
     */
    void redeem(UUID account, Instant now) {
        requireUnused();
        redeemedBy = account;
        redeemedAt = now;
    }

    /** @throws org.comity.http.ProblemException APPEARANCE_CODE_USED */
    void requireUnused() {
        if (redeemedBy != null) {
            throw APPEARANCE_CODE_USED.with();
        }
    }

    UUID caseId() {
        return caseId;
    }

    UUID partyId() {
        return partyId;
    }

    /** Null while nobody has used it. */
    Instant redeemedAt() {
        return redeemedAt;
    }
}
