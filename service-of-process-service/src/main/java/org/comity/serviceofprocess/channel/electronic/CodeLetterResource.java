package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A letter with the access code, to be posted or handed over. */
@Path("/api/service/requests/{requestId}/electronic-attempts/{attemptId}/access-code/letter")
@RolesAllowed("clerk")
@Tag(name = "Electronic service")
public class CodeLetterResource {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final CourtCases cases;
    private final CodeLetter letter;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CodeLetterResource(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            CourtCases cases,
            CodeLetter letter,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.cases = cases;
        this.letter = letter;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Produces("application/pdf")
    @RunOnVirtualThread
    @Operation(summary = "Issues an access code and prints the letter that brings it, as PDF/A", description = """
                    In Chinese and the language in which the addressee is written to: how to open the papers, by when, whom to ask. The \
                    code stands in this answer and is kept nowhere; a code that was issued before ends. Printing is not giving: that the \
                    addressee has it is recorded once the letter was posted or handed over (access-code/handover).""")
    public RestResponse<byte[]> print(@RestPath UUID requestId, @RestPath UUID attemptId) {
        byte[] pdf = CodeLetter.draw(QuarkusTransaction.requiringNew().call(() -> html(requestId, attemptId)));
        return ResponseBuilder.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"access-code-" + attemptId + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String html(UUID requestId, UUID attemptId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        String code = attempt.issueCode(clock.instant());
        audit.note("access-code-issued", request.caseId(), attemptId);
        audit.note("access-code-letter-printed", request.caseId(), attemptId);
        return letter.html(attempt, cases.require(request.caseId()), code);
    }
}
