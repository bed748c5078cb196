package org.comity.cases;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.http.Caller;
import org.jboss.resteasy.reactive.RestPath;

/** The least service that knows cases: it says whether somebody may see one. */
@Path("/desk/{caseId}")
@Authenticated
public class DeskResource {
    private final CourtCases cases;
    private final Caller caller;

    DeskResource(CourtCases cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Path("/staff")
    @Transactional
    public boolean staff(@RestPath UUID caseId) {
        return cases.findForStaff(caseId, caller).isPresent();
    }

    @GET
    @Path("/participant")
    @Transactional
    public boolean participant(@RestPath UUID caseId) {
        return cases.findForParticipant(caseId, caller).isPresent();
    }
}
