package org.comity.serviceofprocess.request;

import static org.comity.serviceofprocess.problem.ServiceProblem.ADVICE_SUPERSEDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NEEDS_JUDGE;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NOT_ASKED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.courtevidence.Evidence;
import org.comity.events.Outbox;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.RecentProof;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.AdviceView;
import org.comity.serviceofprocess.adviser.AdviceView.ChannelAnswerView;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAdviser;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.adviser.Finding;
import org.comity.serviceofprocess.request.RequestAdvice.Teller;
import org.comity.serviceofprocess.request.RequestAdvice.Told;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/requests/{id}")
@RolesAllowed("clerk")
@Tag(name = "Advice", description = "What the adviser was told of an addressee, and what it answered each time")
public class RequestAdviceResource {

    private final CourtCases cases;
    private final ServiceRequests requests;
    private final RequestAdvices advices;
    private final ChannelAdviser adviser;
    private final Evidence evidence;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RequestAdviceResource(
            CourtCases cases,
            ServiceRequests requests,
            RequestAdvices advices,
            ChannelAdviser adviser,
            Evidence evidence,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.advices = advices;
        this.adviser = adviser;
        this.evidence = evidence;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param basedOn the number of the answer that the clerk saw */
    record NewFacts(
            @NotNull @Min(0) Integer basedOn,
            @NotNull @Valid OpenRequest.Facts facts,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param asked who answered, such as a ministry or the addressee
     * @param words what the answer says, and where it is kept
     */
    record Enquiry(
            @NotNull @Min(0) Integer basedOn,
            @NotNull Channel channel,
            @NotNull Boolean open,
            @NotBlank @Size(max = 200) String asked,
            @NotNull LocalDate answeredOn,
            @NotBlank @Size(max = 4000) String words) {}

    record ChannelDecision(
            @NotNull @Min(0) Integer basedOn,
            @NotNull Channel channel,
            @NotNull Boolean open,
            @NotBlank @Size(max = 4000) String reasons) {}

    @GET
    @Path("/advice")
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "Every answer of the adviser for a request, in the order in which they were given",
            description = "Each as it was given then. A part of the list; next leads to the part after it.")
    public Page<RequestAdviceView> list(
            @RestPath UUID id,
            @RestQuery @DefaultValue("-1") @Min(-1) @Parameter(description = "next of the page before") int after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        requests.requireFor(caller, id);
        return advices.ofRequest(id, after, limit).map(given -> RequestAdviceView.of(given, caller.locale()));
    }

    @GET
    @Path("/advice/electronic")
    @RolesAllowed({"clerk", "judge"})
    @Transactional
    @Operation(
            summary = "What the adviser says of electronic service once this basis of consent is on record",
            description = "With what was found or decided for this request; keeps nothing.")
    public ChannelAnswerView askElectronic(@RestPath UUID id, @RestQuery @NotNull Consent basis) {
        Advice known = requests.requireFor(caller, id).advice();
        return AdviceView.of(adviser.advise(known.situation().consenting(basis), known.findings()), caller.locale())
                .on(Channel.ELECTRONIC);
    }

    @POST
    @Path("/facts")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Tells the adviser what is known of the addressee now",
            description =
                    "All facts, not only the new ones. The answer before stays; what was found on channels holds on.")
    public RequestAdviceView tellFacts(@RestPath UUID id, @NotNull @Valid NewFacts told) {
        ServiceRequest request = hold(id, told.basedOn());
        CourtCase file = cases.require(request.caseId());
        Advice advice = adviser.advise(
                told.facts().situation(file.party(request.partyId()).orElseThrow(), request.paper(), today()),
                request.advice().findings());
        audit.note("service-facts-told", request.caseId(), request.id());
        return give(request, Told.FACTS, told.reason(), advice);
    }

    @POST
    @Path("/enquiries")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records what somebody answered on a channel that the adviser asks about",
            description = "It settles the question for this request, unless a judge must decide it.")
    public RequestAdviceView recordEnquiry(@RestPath UUID id, @NotNull @Valid Enquiry enquiry) {
        ServiceRequest request = hold(id, enquiry.basedOn());
        ChannelAnswer advised = adviser.advise(request.advice().situation()).on(enquiry.channel());
        if (advised.asksTheJudge()) {
            throw CHANNEL_NEEDS_JUDGE.with();
        }
        if (advised.answer() != Answer.ASK) {
            throw CHANNEL_NOT_ASKED.with();
        }
        Finding finding = new Finding(
                enquiry.channel(),
                Finding.By.ENQUIRY,
                enquiry.open() ? Answer.OPEN : Answer.CLOSED,
                enquiry.asked(),
                enquiry.answeredOn(),
                enquiry.words());
        audit.note("service-enquiry-recorded", request.caseId(), request.id());
        return give(request, Told.ENQUIRY, enquiry.words(), found(request, finding));
    }

    @POST
    @RecentProof
    @Path("/decisions")
    @RolesAllowed("judge")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Decides on a channel, whatever the adviser says",
            description = "A judge's act, with reasons. It enters the evidence log, and the docket shows it.")
    public RequestAdviceView decide(@RestPath UUID id, @NotNull @Valid ChannelDecision decision) {
        ServiceRequest request = hold(id, decision.basedOn());
        Instant now = clock.instant();
        Finding finding = new Finding(
                decision.channel(),
                Finding.By.JUDGE,
                decision.open() ? Answer.OPEN : Answer.CLOSED,
                caller.name(),
                CourtClock.dateOf(now),
                decision.reasons());
        EvidenceRecord record = evidenceOf(request, decision, now);
        outbox.add(new ChannelDecided(
                request.caseId(),
                request.id(),
                request.partyId(),
                decision.channel().name(),
                decision.open(),
                now,
                caller.accountId(),
                record.digest()));
        audit.note("service-channel-decided", request.caseId(), request.id());
        RequestAdvice given = next(request, Told.DECISION, decision.reasons(), found(request, finding));
        evidence.append(record);
        advices.persist(given.provenBy(record));
        return RequestAdviceView.of(given, caller.locale());
    }

    private EvidenceRecord evidenceOf(ServiceRequest request, ChannelDecision decision, Instant now) {
        return EvidenceRecord.of("service-of-process.decision", "CHANNEL_DECIDED", now)
                .with("channel", decision.channel().name())
                .with("answer", decision.open() ? "OPEN" : "CLOSED")
                .commit(
                        "request",
                        Map.of(
                                "requestId", request.id().toString(),
                                "caseNumber", cases.require(request.caseId()).caseNumber()))
                .commit("reasons", Map.of("reasons", decision.reasons(), "by", caller.name()))
                .build();
    }

    /** The request, which nobody else changes meanwhile. */
    private ServiceRequest hold(UUID id, int basedOn) {
        ServiceRequest request = requests.holdFor(caller, id);
        if (request.adviceNumber() != basedOn) {
            throw ADVICE_SUPERSEDED.with();
        }
        return request;
    }

    private Advice found(ServiceRequest request, Finding finding) {
        Advice before = request.advice();
        return adviser.advise(before.situation().on(today()), before.findingsWith(finding));
    }

    private RequestAdviceView give(ServiceRequest request, Told told, String reason, Advice advice) {
        RequestAdvice given = next(request, told, reason, advice);
        advices.persist(given);
        return RequestAdviceView.of(given, caller.locale());
    }

    private RequestAdvice next(ServiceRequest request, Told told, String reason, Advice advice) {
        return request.advised(told, reason, advice, clock.instant(), new Teller(caller.accountId(), caller.name()));
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }
}
