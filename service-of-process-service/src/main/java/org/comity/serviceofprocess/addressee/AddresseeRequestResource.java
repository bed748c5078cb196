package org.comity.serviceofprocess.addressee;

import static org.comity.serviceofprocess.problem.ServiceProblem.NOTHING_TO_PASS_ON;
import static org.comity.serviceofprocess.problem.ServiceProblem.PAPER_COPIES_OWED;
import static org.comity.serviceofprocess.problem.ServiceProblem.REFUSAL_NEEDS_JUDGE;
import static org.comity.serviceofprocess.problem.ServiceProblem.TIME_NEEDS_APPLICATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.http.RecentProof;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.addressee.AddresseeRequestView.AtCourt;
import org.comity.serviceofprocess.addressee.CourtAnswer.Outcome;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.comity.serviceofprocess.request.StartedPeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What the addressee of an attempt asked of the court, and the answer of a person. */
@Path("/api/service/attempts/{attemptId}/addressee-requests")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Attempts")
public class AddresseeRequestResource {

    private final AddresseeRequests asked;
    private final ServiceAttempts register;
    private final ElectronicAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final AnswerMail mail;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AddresseeRequestResource(
            AddresseeRequests asked,
            ServiceAttempts register,
            ElectronicAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            AnswerMail mail,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.asked = asked;
        this.register = register;
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.mail = mail;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param words reasons, or what happens now; the addressee reads them as they are written */
    @Schema(name = "AnswerToAddressee")
    record Answer(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String words) {}

    @GET
    @Transactional
    @Operation(summary = "What the addressee of an attempt asked of the court, the first first")
    public List<AtCourt> list(@RestPath UUID attemptId) {
        register.requireFor(caller, attemptId);
        List<AddresseeRequest> all = asked.ofAttempt(attemptId);
        all.stream().findFirst().ifPresent(any -> audit.noteLook(any.caseId(), attemptId));
        return all.stream().map(this::view).toList();
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({"clerk", "judge"})
    @RecentProof
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "A person of the court answers what the addressee asked", description = """
                    Once. The addressee reads it on the page of the papers and is told by mail, or in the account. More time is never \
                    granted here: it is passed on, becomes an application of the party, and a judge decides on it there (CPL 285, \
                    286); only a judge refuses it here. Copies on paper of a judgment or a conciliation statement are owed (CPL 90). \
                    What was passed on is told a second time once it is decided.""")
    public AtCourt answer(@RestPath UUID attemptId, @RestPath UUID id, @NotNull @Valid Answer given) {
        register.requireFor(caller, attemptId);
        AddresseeRequest one = asked.requireAlone(attemptId, id);
        ServiceRequest request = requests.require(one.requestId());
        requirePossible(one, given.outcome(), request);
        Optional<StartedPeriod> period = extendable(one, request);
        CourtAnswer answer = new CourtAnswer(
                given.outcome(), PlainText.strip(given.words()), clock.instant(), caller.accountId(), caller.name());
        one.answer(answer);
        ElectronicAttempt attempt = attempts.findById(attemptId);
        outbox.add(AddresseeRequestAnswered.of(one, answer, period.orElse(null), attempt.account()));
        if (attempt.account().isEmpty()) {
            mail.prepare(one, attempt, cases.require(one.caseId()).court());
        }
        audit.note(
                "addressee-answered",
                one.caseId(),
                id,
                Map.of("kind", one.kind().name(), "outcome", given.outcome().name()));
        return view(one);
    }

    private void requirePossible(AddresseeRequest one, Outcome outcome, ServiceRequest request) {
        switch (outcome) {
            case GRANTED -> {
                if (one.kind() == Kind.MORE_TIME) {
                    throw TIME_NEEDS_APPLICATION.with();
                }
            }
            case REFUSED -> {
                if (one.kind() == Kind.MORE_TIME && !caller.is("judge")) {
                    throw REFUSAL_NEEDS_JUDGE.with();
                }
                if (one.kind() == Kind.PAPER_COPIES
                        && (request.paper() == Paper.JUDGMENT || request.paper() == Paper.MEDIATION_STATEMENT)) {
                    throw PAPER_COPIES_OWED.with();
                }
            }
            case PASSED_ON -> {
                if (!mayPassOn(one, request)) {
                    throw NOTHING_TO_PASS_ON.with();
                }
            }
        }
    }

    private AtCourt view(AddresseeRequest one) {
        return AddresseeRequestView.atCourt(one, mayPassOn(one, requests.require(one.requestId())));
    }

    /** More time only of a period that runs; there is no application for copies. */
    private boolean mayPassOn(AddresseeRequest one, ServiceRequest request) {
        return one.kind().application().isPresent()
                && (one.kind() != Kind.MORE_TIME || extendable(one, request).isPresent());
    }

    /** The period that service started and that the court may extend when it is asked to; empty also while nothing was served. */
    private Optional<StartedPeriod> extendable(AddresseeRequest one, ServiceRequest request) {
        if (one.kind() != Kind.MORE_TIME || requests.firstServiceOf(request).isEmpty()) {
            return Optional.empty();
        }
        return request.starts(cases.require(request.caseId())).stream()
                .filter(AddresseeRequestResource::isExtendedOnApplication)
                .findFirst();
    }

    private static boolean isExtendedOnApplication(StartedPeriod started) {
        var extension =
                ProceduralPeriods.china().require(started.periodId()).clock().extension();
        return extension != null && extension.onApplication();
    }
}
