package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.PAPER_FOR_NO_PARTY;

import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.submission.Litigant;
import org.comity.law.PaperKind;

/**
 * How an account stands in a case: for its court, or for one of its sides.
 *
 * @param hand as whom it hands papers in
 * @param parties for which it acts, all of one side; empty for the court
 */
record Standing(CaseFile file, UUID account, String name, PaperKind.Author hand, List<CaseParty> parties) {

    boolean isOfTheCourt() {
        return hand.isOfTheCourt();
    }

    Side side() {
        return isOfTheCourt() ? Side.COURT : Side.of(role());
    }

    /** The caller's side; only for parties. */
    Litigant.Role role() {
        return parties.getFirst().role();
    }

    /** Whether the account may know of the paper. A draft is its author's alone. */
    boolean knows(Paper paper) {
        return isAuthorOf(paper)
                || !paper.isDraft() && (isOfTheCourt() || paper.readers().include(role()));
    }

    /** Whether the account may open it. What was withdrawn unread stays so. */
    boolean opens(Paper paper) {
        return isAuthorOf(paper) || knows(paper) && paper.isFiled();
    }

    boolean isAuthorOf(Paper paper) {
        return paper.author().accountId().equals(account);
    }

    /**
     * The account as author.
     *
     * @param partyId null where the account acts for one party only, and for the court
     * @throws org.comity.http.ProblemException PAPER_FOR_NO_PARTY if it is none for which the account acts
     */
    Author author(UUID partyId) {
        if (isOfTheCourt()) {
            return new Author(Side.COURT, null, account, name);
        }
        if (partyId == null && parties.size() > 1) {
            throw PAPER_FOR_NO_PARTY.with();
        }
        UUID party = parties.stream()
                .map(CaseParty::id)
                .filter(id -> partyId == null || partyId.equals(id))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
        return new Author(side(), party, account, name);
    }

    /** Who reads what the account hands in. */
    Readers readers(PaperKind kind, PaperDescription said) {
        return switch (kind.seenBy()) {
            case ALL -> Readers.ALL;
            case OWN_SIDE -> isOfTheCourt() ? Readers.COURT : Readers.of(role());
            case COURT -> Readers.COURT;
            case ADDRESSEES -> said.addressees() == null ? Readers.COURT : Readers.of(said.addressees());
        };
    }
}
