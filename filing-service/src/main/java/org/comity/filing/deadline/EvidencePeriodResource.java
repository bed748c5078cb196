package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.EVIDENCE_AGREEMENT_MISSING;
import static org.comity.filing.problem.CaseProblem.EVIDENCE_CLOSED;
import static org.comity.filing.problem.CaseProblem.EVIDENCE_PERIOD_CHANGED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.deadline.EvidencePeriod.Basis;
import org.comity.filing.deadline.EvidencePeriod.Procedure;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Papers;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/evidence-period")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Deadlines")
public class EvidencePeriodResource {
    private final CaseFiles files;
    private final EvidencePeriods periods;
    private final Papers papers;
    private final Docket docket;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EvidencePeriodResource(
            CaseFiles files,
            EvidencePeriods periods,
            Papers papers,
            Docket docket,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.periods = periods;
        this.papers = papers;
        this.docket = docket;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param id null while the court has set none; so are basis, procedure, who and when
     * @param days from service of the notice of evidence; null where it ends on a day
     * @param lastDay the court's date; null where it is a number of days
     * @param agreementId the paper in which the parties agreed; null where the court set it
     */
    @Schema(name = "EvidencePeriod", description = "The period for evidence of a case")
    public record View(
            @Nullable UUID id,
            @Nullable Basis basis,
            @Nullable Procedure procedure,
            @Nullable Integer days,
            @Nullable LocalDate lastDay,
            @Nullable UUID agreementId,
            @Nullable String setByName,
            @Nullable Instant setAt) {

        static View of(EvidencePeriod period) {
            return new View(
                    period.id(),
                    period.basis(),
                    period.procedure(),
                    period.days(),
                    period.lastDay(),
                    period.agreementId(),
                    period.setByName(),
                    period.setAt());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "The period for evidence",
            description =
                    "While the court has set none, that of the law begins with service of the notice of evidence.")
    public View of(@RestPath UUID caseId) {
        return periods.inForce(files.requireVisible(caseId).id())
                .map(View::of)
                .orElseGet(() -> new View(null, null, null, EvidencePeriod.OF_THE_LAW, null, null, null, null));
    }

    /**
     * @param replaces the one that was seen; null if there was none
     * @param procedure for what it is set, which says how long it may be
     * @param days from service of the notice of evidence; null for a last day
     * @param lastDay the court's date, of an agreement only; null for a number of days
     * @param agreementId of an agreement, the paper of a party in which it stands; null otherwise
     */
    @Schema(name = "EvidencePeriodSetting")
    public record Setting(
            @Nullable UUID replaces,
            @NotNull Basis basis,
            @NotNull Procedure procedure,
            @Nullable @Min(1) @Max(366) Integer days,
            @Nullable LocalDate lastDay,
            @Nullable UUID agreementId) {}

    @POST
    @RolesAllowed("judge")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Set the period for evidence, or allow the one that the parties agreed",
            description =
                    "By a judge to whom the case was given (CPL 68; J 99, 266). It holds for those on whom the notice of evidence is "
                            + "served from now on; a period that runs already is moved by extension.")
    public View set(@RestPath UUID caseId, @Valid @NotNull Setting said) {
        CaseFile file = files.requireVisible(caseId);
        if (!files.isAtCallersCourt(file)) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        files.hold(file);
        if (papers.phaseOf(caseId) != PaperKind.Phase.PENDING) {
            throw EVIDENCE_CLOSED.with();
        }
        UUID seen = periods.inForce(caseId).map(EvidencePeriod::id).orElse(null);
        if (!Objects.equals(seen, said.replaces())) {
            throw EVIDENCE_PERIOD_CHANGED.with();
        }
        boolean agreed = said.basis() == Basis.AGREED;
        if (agreed && (said.agreementId() == null || !papers.isFiledByAParty(caseId, said.agreementId()))) {
            throw EVIDENCE_AGREEMENT_MISSING.with();
        }
        EvidencePeriod period = new EvidencePeriod(caseId, said, caller.accountId(), caller.name(), clock.instant());
        periods.persist(period);
        Map<String, String> details = new HashMap<>(Map.of(
                "basis", period.basis().name(),
                "procedure", period.procedure().name()));
        if (period.days() == null) {
            details.put("until", period.lastDay().toString());
        } else {
            details.put("days", period.days().toString());
        }
        docket.enter(DocketEntry.of(
                caseId, DocketEntry.What.EVIDENCE_PERIOD_SET, DocketEntry.By.COURT, period.setAt(), null, details));
        audit.note("evidence-period-set", caseId, period.id(), details);
        return View.of(period);
    }
}
