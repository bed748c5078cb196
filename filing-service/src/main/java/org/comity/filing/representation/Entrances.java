package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.REPRESENTATION_THERE_ALREADY;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_WITHOUT_PAPER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.document.Uploads;
import org.comity.filing.paper.Proofs;
import org.comity.http.Caller;
import org.comity.law.CourtClock;

/**
 * How somebody comes to act for a party with the code of the party itself: it says as what, hands in its paper, and waits for the
 * court. The code stays the party's.
 */
@ApplicationScoped
public class Entrances {
    private final Representations representations;
    private final CaseParties parties;
    private final CaseFiles files;
    private final Proofs proofs;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;

    Entrances(
            Representations representations,
            CaseParties parties,
            CaseFiles files,
            Proofs proofs,
            Outbox outbox,
            AuditTrail audit,
            Caller caller) {
        this.representations = representations;
        this.parties = parties;
        this.files = files;
        this.proofs = proofs;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Said a second time, because the page was lost, it is the same.
     *
     * @throws org.comity.http.ProblemException REPRESENTATION_NOT_IN_FORCE, REPRESENTATION_THERE_ALREADY if the account acts for the
     *     party already
     */
    public Representation enter(CaseParty party, Entering as, Instant now) {
        Proposal said = as.of(party.id());
        said.requireHere(CourtClock.dateOf(now));
        if (parties.accountsOf(party).contains(caller.accountId())) {
            throw REPRESENTATION_THERE_ALREADY.with(party.name());
        }
        return representations.begunBy(party.id(), caller.accountId()).orElseGet(() -> {
            Representation entered = Representation.enter(party, said, caller.accountId(), caller.name(), now);
            representations.persistAndFlush(entered);
            noted("representative-entered", entered);
            return entered;
        });
    }

    /** Who acts for a party in a case that ran elsewhere; with a code of its own it joins, and hands in its paper. */
    public void invite(CaseParty party, Entering as, String by, Instant now) {
        representations.persist(Representation.invite(party, as.of(party.id()), by, now));
    }

    /**
     * @param kind of paper
     * @throws org.comity.http.ProblemException REPRESENTATION_NOT_FOUND if the caller did not enter so, REPRESENTATION_NOT_NOW if it has
     *     proved it, REPRESENTATION_WITHOUT_PAPER if that kind proves nothing
     */
    Representation requireToProve(UUID id, String kind) {
        Representation entered = representations.requireOf(caller.accountId(), id);
        entered.requireEntered();
        if (!entered.kind().proofs().contains(kind)) {
            throw REPRESENTATION_WITHOUT_PAPER.with();
        }
        return entered;
    }

    /** @param kind of paper, one that proves this kind of representation @param language BCP 47 */
    Representation prove(UUID id, String kind, String language, Uploads.Received received, Instant now) {
        Representation entered = requireToProve(id, kind);
        CaseFile file = files.findById(entered.caseId());
        files.hold(file);
        representations.refresh(entered);
        CaseParty party = parties.findById(entered.partyId());
        representations.requireRoom(party, entered.kind(), null);
        entered.prove(proofs.file(file, party, received, kind, language, now), now);
        outbox.add(entered.proposed());
        representations.flush();
        noted("representative-joined", entered);
        return entered;
    }

    private void noted(String act, Representation entered) {
        audit.note(
                act,
                entered.caseId(),
                entered.id(),
                Map.of("party", entered.partyId().toString()));
    }
}
