package org.comity.audit;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The least service whose acts are noted: a desk on which cases lie. */
@Path("/desk/{caseId}")
@Authenticated
public class DeskResource {
    private final AuditTrail audit;

    DeskResource(AuditTrail audit) {
        this.audit = audit;
    }

    @GET
    @Transactional
    public void look(@RestPath UUID caseId) {
        audit.noteLook(caseId, caseId);
    }

    @POST
    @Transactional
    public void stamp(@RestPath UUID caseId, @RestQuery boolean fails) {
        audit.note("stamped", caseId, caseId, Map.of("stamp", "1"));
        if (fails) {
            throw new IllegalStateException("the stamp broke");
        }
    }

    @POST
    @Path("/by-link")
    @PermitAll
    @Transactional
    public void byLink(@RestPath UUID caseId) {
        audit.noteAddressee("opened", caseId, caseId);
    }
}
