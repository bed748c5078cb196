package org.comity.hearing.exhibit;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.hearing.casefile.CaseView;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The files out of which exhibits are shown: that of the hearing's case, and of those that are heard with it. Source: CPL 55; J 221. */
@Path("/api/hearing/hearings/{id}/cases")
@Authenticated
public class HeardCasesResource {
    private final Hearings hearings;
    private final CourtCases cases;
    private final AuditTrail audit;
    private final Caller caller;

    HeardCasesResource(Hearings hearings, CourtCases cases, AuditTrail audit, Caller caller) {
        this.hearings = hearings;
        this.cases = cases;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The cases that are heard, with the documents that can be shown",
            description =
                    "The hearing's own first. Of cases that are heard together a party has its own, whatever is shown in the room; the court has all; an interpreter none. 404 for who has no part in the hearing.")
    public List<CaseView> heard(@RestPath UUID id) {
        Hearing hearing = hearings.requireForAllOfIt(id, caller);
        List<CourtCase> open = hearing.cases().stream()
                .map(cases::require)
                .filter(each -> each.isOpenTo(caller))
                .toList();
        open.forEach(each -> audit.noteLook(each.caseId(), each.caseId()));
        return open.stream().map(CaseView::of).toList();
    }
}
