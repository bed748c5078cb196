package org.comity.filing.assignment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Listens;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.court.StaffMembers;
import org.comity.filing.paper.Papers;
import org.comity.law.PaperKind;

/** What else moves work: an operator hands it over, and a case that is decided is nobody's open work any more. */
@Singleton
class AssignmentListener {
    private static final Set<String> BY_AN_OPERATOR = Set.of("operator");

    private final Succession succession;
    private final StaffMembers staff;
    private final Assignees assignees;
    private final CaseFiles files;
    private final Papers papers;
    private final AuditTrail audit;

    AssignmentListener(
            Succession succession,
            StaffMembers staff,
            Assignees assignees,
            CaseFiles files,
            Papers papers,
            AuditTrail audit) {
        this.succession = succession;
        this.staff = staff;
        this.assignees = assignees;
        this.files = files;
        this.papers = papers;
        this.audit = audit;
    }

    @Listens
    void on(WorkHandedOver fact) {
        UUID operator = fact.handedOverByAccountId();
        String role = fact.toRole() == null ? "clerk" : fact.toRole();
        Succession.Outcome outcome = succession.handOver(
                fact.court(),
                fact.fromAccountId(),
                new Succession.Successor(fact.toAccountId(), fact.toName(), role),
                null,
                operator,
                staff.nameOf(operator).orElse(""),
                fact.handedOverAt());
        if (outcome.handedOver() > 0) {
            audit.noteElsewhere(operator, BY_AN_OPERATOR, "cases-handed-over", fact.fromAccountId());
        }
    }

    /** This service's own events: who hands papers in knows nothing of who has the case. */
    @Listens
    void on(PaperFiled fact) {
        look(fact.caseId());
    }

    @Listens
    void on(PaperWithdrawn fact) {
        look(fact.caseId());
    }

    @Listens
    void on(DecisionInEffect fact) {
        look(fact.caseId());
    }

    /** Held, so that an assignment that is being written is not overlooked. */
    private void look(UUID caseId) {
        files.hold(files.findById(caseId));
        assignees.mark(caseId, papers.phaseOf(caseId) != PaperKind.Phase.DECIDED);
    }

    /** @param toRole null in what was told before cases were given to people: a clerk's then */
    record WorkHandedOver(
            String court,
            UUID fromAccountId,
            UUID toAccountId,
            String toName,
            String toRole,
            Instant handedOverAt,
            UUID handedOverByAccountId) {}

    record PaperFiled(UUID caseId) {}

    record PaperWithdrawn(UUID caseId) {}

    record DecisionInEffect(UUID caseId) {}
}
