package org.comity.filing.representation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.filing.document.Document;
import org.comity.filing.submission.Capacity;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;

/** What follows when the court confirms a representation: its account acts from then on, and the others learn of it. */
@ApplicationScoped
public class Beginnings {
    private final Representations representations;
    private final PartyRepresentatives inForce;
    private final CaseParties parties;
    private final Outbox outbox;
    private final AuditTrail audit;

    Beginnings(
            Representations representations,
            PartyRepresentatives inForce,
            CaseParties parties,
            Outbox outbox,
            AuditTrail audit) {
        this.representations = representations;
        this.inForce = inForce;
        this.parties = parties;
        this.outbox = outbox;
        this.audit = audit;
    }

    void follow(Representation representation, CaseParty party, RepresentationConfirmed confirmed) {
        party.isRepresentedBy(representation.accountId());
        inForce.persist(representation.inForce(party));
        outbox.add(confirmed);
    }

    /**
     * A filer who acts for the plaintiffs does so from the registration on: the court has read the proof in its review. Nothing
     * happens if the filer is the plaintiff.
     *
     * @param papers all documents of the submission, by now papers of the case
     * @param clerk who registers the case
     */
    public void ofFiler(Submission submission, List<Document> papers, UUID caseId, String clerk, Instant now) {
        Capacity capacity = submission.capacity();
        if (capacity == null) {
            return;
        }
        UUID proof = papers.stream()
                .filter(paper -> capacity.kind().proofs().contains(paper.kind().name()) && !paper.isTranslation())
                .map(Document::id)
                .findFirst()
                .orElseThrow();
        parties.of(caseId).stream()
                .filter(party -> party.role() == Litigant.Role.PLAINTIFF)
                .forEach(party -> filedFor(party, submission, proof, clerk, now));
    }

    private void filedFor(CaseParty party, Submission submission, UUID proof, String clerk, Instant now) {
        Capacity capacity = submission.capacity();
        Proposal said = new Proposal(
                party.id(),
                capacity.kind(),
                capacity.name(),
                Set.copyOf(capacity.powers()),
                Set.copyOf(capacity.instances()),
                CourtClock.dateOf(submission.submittedAt()),
                null,
                proof,
                null,
                null,
                true);
        Representation filed = Representation.declare(
                party, said, submission.filerAccountId(), submission.filerName(), submission.submittedAt());
        RepresentationConfirmed confirmed = filed.confirm(filed.version(), clerk, now);
        representations.persistAndFlush(filed);
        follow(filed, party, confirmed);
        audit.note(
                "representation-confirmed",
                party.caseId(),
                filed.id(),
                Map.of("party", party.id().toString()));
    }
}
