package org.comity.serviceofprocess.channel.electronic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a clerk can name to show whose an electronic address is. */
@Path("/api/service/requests/{requestId}/address-papers")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Electronic service")
public class AddressPaperResource {

    private final ServiceRequests requests;
    private final CourtCases cases;
    private final AddressPapers papers;
    private final Caller caller;

    AddressPaperResource(ServiceRequests requests, CourtCases cases, AddressPapers papers, Caller caller) {
        this.requests = requests;
        this.cases = cases;
        this.papers = papers;
        this.caller = caller;
    }

    /**
     * @param stated the address that the addressee stated to the court, which confirmed it; null if there is none
     * @param papers in which it may have given or confirmed one: those that only others hand in are not among them
     */
    @Schema(name = "AddressPapers")
    record AddressPapersView(@Nullable String stated, List<AddressPaperView> papers) {}

    /** @param filedAt null for what came with the filing */
    @Schema(name = "AddressPaper")
    record AddressPaperView(
            UUID documentId,
            String kind,
            String title,
            @Nullable Instant filedAt) {
        static AddressPaperView of(CaseDocument paper) {
            return new AddressPaperView(paper.documentId(), paper.kind(), paper.title(), paper.filedAt());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "What can show that an electronic address is the addressee's",
            description =
                    "Also the confirmation of the address (送达地址确认书), which no other party reads. OL 29 – 31; J 137")
    public AddressPapersView list(@RestPath UUID requestId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        CourtCase file = cases.require(request.caseId());
        CaseParty party = file.party(request.partyId()).orElseThrow();
        return new AddressPapersView(
                papers.statedBy(party),
                AddressPapers.of(file, party).stream().map(AddressPaperView::of).toList());
    }
}
