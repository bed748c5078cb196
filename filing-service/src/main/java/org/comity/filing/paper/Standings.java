package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.filing.submission.Litigant;
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
            return new Standing(file, caller.accountId(), caller.name(), hand, List.of(), List.of());
        }
        List<CaseParty> own = parties.of(caseId, caller.accountId());
        boolean sues = own.getFirst().role() == Litigant.Role.PLAINTIFF;
        PaperKind.Author hand = sues ? PaperKind.Author.PLAINTIFF : PaperKind.Author.DEFENDANT;
        return new Standing(
                file, caller.accountId(), caller.name(), hand, own, representatives.of(caseId, caller.accountId()));
    }
}
