package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;

/** What follows when a paper is handed in: it stands on the docket, and those who read it are told. */
@ApplicationScoped
class HandingIn {
    private final CaseParties parties;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CaseEnds ends;

    HandingIn(CaseParties parties, Docket docket, Outbox outbox, AuditTrail audit, CaseEnds ends) {
        this.parties = parties;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.ends = ends;
    }

    /** @param paper handed in just now, by the caller */
    void announce(Paper paper, DocketEntry.By by) {
        tell(paper, by);
        audit.note("paper-filed", paper.caseId(), paper.id(), noted(paper));
    }

    /** The pictures of which a paper was made that was handed in just now: on the docket that one stands for them. */
    void announceBeside(List<Paper> photographs) {
        photographs.forEach(each -> outbox.add(PaperFiled.of(each, readersOf(each))));
    }

    /** The same of one of which another service told: its author is no caller here. */
    void announceLater(Paper paper, DocketEntry.By by) {
        tell(paper, by);
        audit.noteLater(
                paper.author().accountId(), Set.of("party"), "paper-filed", paper.caseId(), paper.id(), noted(paper));
    }

    private void tell(Paper paper, DocketEntry.By by) {
        ends.filed(paper);
        docket.enter(DocketEntry.of(
                        paper.caseId(),
                        DocketEntry.What.PAPER_FILED,
                        by,
                        paper.filedAt(),
                        paper.author().partyId(),
                        details(paper))
                .readBy(paper.readers(), paper.namedReaders(), paper.author().accountId()));
        outbox.add(PaperFiled.of(paper, readersOf(paper)));
    }

    private static Map<String, String> noted(Paper paper) {
        Map<String, String> noted = details(paper);
        noted.remove("paperId");
        noted.put("digest", paper.digest());
        return noted;
    }

    /** Of what came on paper, also how and on which day, by which last days are kept. Source: CPL 85 */
    static Map<String, String> details(Paper paper) {
        Map<String, String> details = new HashMap<>(Map.of("paperId", paper.id().toString(), "kind", paper.kind()));
        if (paper.isEntered()) {
            details.put("onPaperWay", paper.onPaper().way().name());
            details.put("onPaperOn", paper.onPaper().on().toString());
        }
        return details;
    }

    private List<UUID> readersOf(Paper paper) {
        return parties.accountsFor(paper.caseId(), paper::isFor).stream()
                .filter(account -> !account.equals(paper.author().accountId()))
                .toList();
    }
}
