package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.PAPER_CLAIMS_NOTHING;
import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;
import static org.comity.filing.problem.CaseProblem.PAPER_ON_PAPER_BY_CLERK;
import static org.comity.filing.problem.CaseProblem.POWER_NOT_GRANTED;
import static org.comity.filing.problem.CaseProblem.THIRD_PARTY_NONE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentative;
import org.comity.filing.casefile.Readers;
import org.comity.filing.submission.Litigant;
import org.comity.law.PaperKind;
import org.comity.law.SpecialPower;

/**
 * How an account stands in a case: for its court, or for one of its sides.
 *
 * @param hand as whom it hands papers in
 * @param sides those that the case has, for the court, which says who of them reads a paper; empty for a party
 * @param parties for which it acts, all of one side; empty for the court
 * @param representations by which it acts for some of them; for the others it is the party itself
 * @param enters whether it is a clerk's, who enters what the one party handed in on paper
 */
public record Standing(
        CaseFile file,
        UUID account,
        String name,
        PaperKind.Author hand,
        Set<Litigant.Role> sides,
        List<CaseParty> parties,
        List<PartyRepresentative> representations,
        boolean enters) {

    public boolean isOfTheCourt() {
        return hand.isOfTheCourt();
    }

    public Side side() {
        return isOfTheCourt() ? Side.COURT : Side.of(role());
    }

    /** The caller's side; only for parties. */
    Litigant.Role role() {
        return parties.getFirst().role();
    }

    /** Whether the account may know of the paper. A draft is its author's alone. */
    boolean knows(Paper paper) {
        return isAuthorOf(paper)
                || !paper.isDraft() && (isOfTheCourt() || parties.stream().anyMatch(paper::isFor));
    }

    /** The ids of the parties for which it acts. */
    UUID[] partyIds() {
        return parties.stream().map(CaseParty::id).toArray(UUID[]::new);
    }

    /** Whether the account may open it. What was withdrawn unread stays so. */
    boolean opens(Paper paper) {
        return isAuthorOf(paper) || knows(paper) && paper.isFiled();
    }

    boolean isAuthorOf(Paper paper) {
        return paper.author().accountId().equals(account);
    }

    /**
     * The account as author of a paper of that kind.
     *
     * @param partyId null where the account acts for one party only, and for the court
     * @throws org.comity.http.ProblemException PAPER_FOR_NO_PARTY if it is none for which the account acts, POWER_NOT_GRANTED if it
     *     represents the party without the power that the kind needs
     */
    public Author author(UUID partyId, PaperKind kind) {
        if (isOfTheCourt()) {
            return new Author(Side.COURT, null, account, name);
        }
        if (partyId == null && parties.size() > 1) {
            throw PAPER_FOR_NO_PARTY.with();
        }
        CaseParty party = parties.stream()
                .filter(each -> partyId == null || partyId.equals(each.id()))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
        if (!covers(party, kind.needsPower())) {
            throw POWER_NOT_GRANTED.with(party.name());
        }
        return new Author(side(), party.id(), account, enters ? party.name() : name);
    }

    /** Who is the party itself needs no power. */
    private boolean covers(CaseParty party, SpecialPower power) {
        return enters
                || account.equals(party.accountId())
                || representations.stream().anyMatch(each -> each.partyId().equals(party.id()) && each.mayUse(power));
    }

    /**
     * Says what a paper is that the account is about to hand in.
     *
     * @param kind its kind, or that of translations
     * @param original null for an original
     * @param named the parties that read it, instead of sides; empty if none are named
     * @throws org.comity.http.ProblemException as {@link #author} does; PAPER_ON_PAPER_BY_CLERK if somebody else says that it came on
     *     paper; PAPER_CLAIMS_NOTHING if a sum is said of a kind that costs nothing on one
     */
    void describe(Paper paper, PaperDescription said, PaperKind kind, Paper original, Set<UUID> named) {
        if (said.onPaper() != null && !enters) {
            throw PAPER_ON_PAPER_BY_CLERK.with();
        }
        if (said.claimed() != null && (kind.fee() == null || !kind.fee().isOwedWhenHandedIn())) {
            throw PAPER_CLAIMS_NOTHING.with();
        }
        paper.describe(said, author(said.partyId(), kind), original, readers(kind, said), named);
        paper.enteredBy(enters ? name : null);
    }

    /** @throws org.comity.http.ProblemException PAPER_FOR_NO_PARTY if the account no longer acts for the author's party */
    public void requireActsFor(Author author) {
        boolean acts = author.partyId() == null
                || parties.stream().anyMatch(party -> party.id().equals(author.partyId()));
        if (!acts) {
            throw PAPER_FOR_NO_PARTY.with();
        }
    }

    /**
     * Who reads what the court hands in for some sides; nobody but the court if for none.
     *
     * @throws org.comity.http.ProblemException THIRD_PARTY_NONE if the case has no such side
     */
    public Readers readers(Set<Litigant.Role> addressees) {
        if (!sides.containsAll(addressees)) {
            throw THIRD_PARTY_NONE.with();
        }
        return Readers.of(addressees, sides);
    }

    /** Who reads what the account hands in. */
    Readers readers(PaperKind kind, PaperDescription said) {
        return switch (kind.seenBy()) {
            case ALL -> Readers.ALL;
            case OWN_SIDE -> isOfTheCourt() ? Readers.COURT : Readers.of(role());
            case COURT -> Readers.COURT;
            case ADDRESSEES -> said.addressees() == null ? Readers.COURT : readers(said.addressees());
        };
    }
}
