package org.comity.serviceofprocess.request;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;
import static org.comity.serviceofprocess.problem.ServiceProblem.PARTY_NOT_IN_CASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.AdviceView;
import org.comity.serviceofprocess.adviser.ChannelAdviser;
import org.comity.serviceofprocess.casefile.PartyContacts;
import org.comity.serviceofprocess.request.RequestAdvice.Teller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/cases/{caseId}")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Requests", description = "Serving one addressee with papers of a case")
public class CaseRequestResource {

    private final CourtCases cases;
    private final PartyContacts contacts;
    private final ServiceRequests requests;
    private final RequestAdvices advices;
    private final ServiceNumbers numbers;
    private final SupersededServices superseded;
    private final ChannelAdviser adviser;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseRequestResource(
            CourtCases cases,
            PartyContacts contacts,
            ServiceRequests requests,
            RequestAdvices advices,
            ServiceNumbers numbers,
            SupersededServices superseded,
            ChannelAdviser adviser,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.requests = requests;
        this.advices = advices;
        this.numbers = numbers;
        this.superseded = superseded;
        this.adviser = adviser;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/requests")
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The service requests of a case, in the order in which they were opened",
            description = "A part of the list; next leads to the part after it.")
    public Page<RequestView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "Only those that serve this party") UUID partyId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase file = requireCase(caseId);
        Position from = Position.read(after, Position.OLDEST);
        List<ServiceRequest> found =
                partyId == null ? requests.ofCase(caseId, from, limit) : requests.ofParty(caseId, partyId, from, limit);
        Map<UUID, List<SupersededService>> before =
                superseded.ofRequests(found.stream().map(ServiceRequest::id).toList());
        return Page.of(found, limit, request -> new Position(request.openedAt(), request.id()))
                .map(request -> view(request, file, before.getOrDefault(request.id(), List.of())));
    }

    @POST
    @Path("/advice")
    @Transactional
    @Operation(
            summary = "Which channels would be open for an addressee",
            description =
                    "Answers as opening a request would, and keeps nothing. What is not known makes a channel ASK, never OPEN.")
    public AdviceView ask(@RestPath UUID caseId, @NotNull @Valid OpenRequest asked) {
        return AdviceView.of(advise(requireCase(caseId), asked), caller.locale());
    }

    @POST
    @Path("/requests")
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Opens a service request",
            description =
                    "The adviser's answer of today is kept with the request as it was given, and the request gets its number.")
    public RequestView open(@RestPath UUID caseId, @NotNull @Valid OpenRequest asked) {
        CourtCase file = requireCase(caseId);
        Advice advice = advise(file, asked);
        Instant now = clock.instant();
        ServiceRequest request = new ServiceRequest(
                caseId,
                file.court(),
                asked.partyId(),
                asked.paper(),
                asked.documentIds(),
                advice,
                numbers.next(
                                file.court(),
                                CourtClock.dateOf(now).getYear(),
                                advice.situation().country())
                        .orElse(null),
                asked.wanted() == null ? OpenRequest.Wanted.NOTHING : asked.wanted(),
                now,
                caller.accountId());
        requests.persist(request);
        advices.persist(request.firstAdvice(new Teller(caller.accountId(), caller.name())));
        outbox.add(request.opened());
        audit.note("service-request-opened", caseId, request.id());
        return view(request, file, List.of());
    }

    private CourtCase requireCase(UUID caseId) {
        return cases.findForStaff(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
    }

    private RequestView view(ServiceRequest request, CourtCase file, List<SupersededService> before) {
        CaseParty addressee = file.party(request.partyId()).orElseThrow();
        return RequestView.of(
                request,
                contacts.view(addressee),
                requests.periodOf(request, file, clock.instant()),
                before,
                caller.locale());
    }

    private Advice advise(CourtCase file, OpenRequest asked) {
        CaseParty addressee =
                cases.party(file.caseId(), asked.partyId()).orElseThrow(() -> PARTY_NOT_IN_CASE.with(asked.partyId()));
        Set<UUID> servable = cases.documents(file.caseId(), asked.documentIds()).stream()
                .filter(paper -> paper.isFor(addressee))
                .map(CaseDocument::documentId)
                .collect(Collectors.toSet());
        asked.documentIds().stream()
                .filter(id -> !servable.contains(id))
                .findFirst()
                .ifPresent(stranger -> {
                    throw DOCUMENT_NOT_IN_CASE.with(stranger);
                });
        return adviser.advise(asked.situation(addressee, CourtClock.dateOf(clock.instant())));
    }
}
