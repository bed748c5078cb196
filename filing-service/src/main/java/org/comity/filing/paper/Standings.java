package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.http.Caller;
import org.comity.law.PaperKind;

@ApplicationScoped
public class Standings {
    private final CaseFiles files;
    private final CaseParties parties;
    private final PartyRepresentatives representatives;
    private final Caller caller;

    Standings(CaseFiles files, CaseParties parties, PartyRepresentatives representatives, Caller caller) {
        this.files = files;
        this.parties = parties;
        this.representatives = representatives;
        this.caller = caller;
    }

    /** How the caller stands in the case. @throws org.comity.http.ProblemException CASE_NOT_FOUND for who takes no part in it */
    public Standing in(UUID caseId) {
        CaseFile file = files.requireVisible(caseId);
        if (files.isAtCallersCourt(file)) {
            PaperKind.Author hand = caller.is("clerk") ? PaperKind.Author.CLERK : PaperKind.Author.JUDGE;
            return new Standing(
                    file,
                    caller.accountId(),
                    caller.name(),
                    hand,
                    parties.sidesOf(caseId),
                    List.of(),
                    List.of(),
                    false);
        }
        List<CaseParty> own = parties.of(caseId, caller.accountId());
        return new Standing(
                file,
                caller.accountId(),
                caller.name(),
                handOf(own.getFirst()),
                Set.of(),
                own,
                representatives.of(caseId, caller.accountId()),
                false);
    }

    /** How the caller stands at the court of the case. @throws org.comity.http.ProblemException CASE_NOT_FOUND for anybody else */
    public Standing atCourt(UUID caseId) {
        Standing standing = in(caseId);
        if (!standing.isOfTheCourt()) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        return standing;
    }

    /** The same, with the case held until the transaction ends: nobody else acts in it meanwhile. */
    public Standing holding(UUID caseId) {
        Standing standing = atCourt(caseId);
        files.hold(standing.file());
        return standing;
    }

    /**
     * How the caller stands as who hands a paper in: a clerk who names a party enters what that party handed in on paper.
     *
     * @param partyId null for the court's own papers, and where the account acts for one party only
     * @throws org.comity.http.ProblemException PAPER_FOR_NO_PARTY if the case has no such party
     */
    Standing handingIn(UUID caseId, UUID partyId) {
        Standing standing = in(caseId);
        if (partyId == null || standing.hand() != PaperKind.Author.CLERK) {
            return standing;
        }
        CaseParty party = parties.find(caseId, partyId).orElseThrow(PAPER_FOR_NO_PARTY::with);
        return new Standing(
                standing.file(),
                standing.account(),
                standing.name(),
                handOf(party),
                Set.of(),
                List.of(party),
                List.of(),
                true);
    }

    private static PaperKind.Author handOf(CaseParty party) {
        return switch (party.role()) {
            case PLAINTIFF -> PaperKind.Author.PLAINTIFF;
            case DEFENDANT -> PaperKind.Author.DEFENDANT;
            case THIRD_PARTY -> party.claims() ? PaperKind.Author.CLAIMING_THIRD_PARTY : PaperKind.Author.THIRD_PARTY;
        };
    }
}
