package org.comity.serviceofprocess.request;

import static org.comity.serviceofprocess.problem.ServiceProblem.DAY_NOT_POSSIBLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;
import static org.comity.serviceofprocess.problem.ServiceProblem.TOO_MANY_SEARCHES;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.ChannelAdviser;
import org.comity.serviceofprocess.request.AddressSearch.Result;
import org.comity.serviceofprocess.request.RequestAdvice.Teller;
import org.comity.serviceofprocess.request.RequestAdvice.Told;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Puts on record that an address was searched for. */
@Path("/api/service/requests/{requestId}/address-searches")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Requests")
public class AddressSearchResource {

    static final int MOST = 50;

    private final AddressSearches searches;
    private final ServiceRequests requests;
    private final RequestAdvices advices;
    private final ChannelAdviser adviser;
    private final CourtCases cases;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AddressSearchResource(
            AddressSearches searches,
            ServiceRequests requests,
            RequestAdvices advices,
            ChannelAdviser adviser,
            CourtCases cases,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.searches = searches;
        this.requests = requests;
        this.advices = advices;
        this.adviser = adviser;
        this.cases = cases;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param place where it was looked for, such as a register of companies or an enquiry with a mission
     * @param on the court's date of the answer
     * @param words what came of it
     * @param documentId the paper of the case that shows it, or null
     */
    record RecordSearch(
            @NotBlank @Size(max = 500) String place,
            @NotNull LocalDate on,
            @NotNull Result result,
            @NotBlank @Size(max = 4000) String words,
            UUID documentId) {}

    /** @param by who recorded it */
    @Schema(name = "AddressSearch")
    record SearchView(
            UUID id,
            String place,
            LocalDate on,
            Result result,
            String words,
            @Nullable UUID documentId,
            Instant recordedAt,
            String by) {

        static SearchView of(AddressSearch search) {
            return new SearchView(
                    search.id(),
                    search.place(),
                    search.searchedOn(),
                    search.result(),
                    search.words(),
                    search.documentId(),
                    search.recordedAt(),
                    search.recordedByName());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The searches for an address of the addressee, the first one first")
    public List<SearchView> list(@RestPath UUID requestId) {
        requests.requireFor(caller, requestId);
        return searches.ofRequest(requestId).stream().map(SearchView::of).toList();
    }

    @POST
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Puts on record that an address was searched for, and with what result", description = """
                    Of an addressee whose address is not known, publication begins only after a search that was in vain is on record \
                    (CPL 283 para. 2; HSC 1(2)). The adviser answers anew, and the answer before stays.""")
    public SearchView record(@RestPath UUID requestId, @NotNull @Valid RecordSearch said) {
        ServiceRequest request = requests.holdFor(caller, requestId);
        CourtCase file = cases.require(request.caseId());
        Instant now = clock.instant();
        LocalDate today = CourtClock.dateOf(now);
        if (said.on().isAfter(today) || said.on().isBefore(today.minusYears(5))) {
            throw DAY_NOT_POSSIBLE.with(today.minusYears(5), today);
        }
        if (said.documentId() != null && file.document(said.documentId()).isEmpty()) {
            throw DOCUMENT_NOT_IN_CASE.with(said.documentId());
        }
        if (searches.ofRequest(requestId).size() >= MOST) {
            throw TOO_MANY_SEARCHES.with(MOST);
        }
        AddressSearch search = new AddressSearch(requestId, said, now, caller.accountId(), caller.name());
        searches.persistAndFlush(search);
        audit.note("address-search-recorded", request.caseId(), requestId);
        Advice advice = adviser.advise(
                request.advice()
                        .situation()
                        .searched(searches.wereInVain(requestId))
                        .on(today),
                request.advice().findings());
        advices.persist(
                request.advised(Told.FACTS, said.words(), advice, now, new Teller(caller.accountId(), caller.name())));
        return SearchView.of(search);
    }
}
