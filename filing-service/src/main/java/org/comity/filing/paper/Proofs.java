package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.document.FileName;
import org.comity.filing.document.Uploads;
import org.comity.http.Caller;
import org.comity.law.PaperKinds;

/** The paper by which somebody says that it acts for a party, handed in before the court has confirmed that. */
@ApplicationScoped
public class Proofs {
    private final Papers papers;
    private final HandingIn handingIn;
    private final Uploads uploads;
    private final Caller caller;

    Proofs(Papers papers, HandingIn handingIn, Uploads uploads, Caller caller) {
        this.papers = papers;
        this.handingIn = handingIn;
        this.uploads = uploads;
        this.caller = caller;
    }

    /**
     * Of the caller, for the court and the party's own side: the other side reads nothing of somebody who may not act at all.
     *
     * @param kind a code of the kinds of paper
     * @param language BCP 47
     * @return the id of the paper
     */
    public UUID file(
            CaseFile file, CaseParty party, Uploads.Received received, String kind, String language, Instant now) {
        Paper paper = new Paper(file, received, now);
        PaperDescription said = new PaperDescription(
                0L,
                kind,
                language,
                FileName.withoutExtension(received.filename()),
                party.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        Author author = new Author(Side.of(party.role()), party.id(), caller.accountId(), caller.name());
        paper.describe(said, author, null, Readers.of(party.role()), Set.of());
        paper.file(PaperKinds.find(kind).orElseThrow(), now);
        papers.persistAndFlush(paper);
        uploads.keep(received, caller.accountId(), party.caseId());
        handingIn.announce(paper, DocketEntry.By.PARTY);
        return paper.id();
    }
}
