package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.CONDUCT_SHOWS_NO_SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** A judge finds that what the addressee did shows service, although nobody signed. */
@Path("/api/service/attempts/{id}/conduct")
@RolesAllowed("judge")
@Tag(name = "Attempts")
public class ConductResource {

    private final AttemptBook book;
    private final ServiceRequests requests;

    ConductResource(AttemptBook book, ServiceRequests requests) {
        this.book = book;
        this.requests = requests;
    }

    /**
     * @param on the court's date from which the papers count as served: no text names it, the judge does
     * @param fileIds what shows it, handed in before
     */
    @Schema(name = "ConductFound")
    record Found(
            @NotNull Conduct conduct,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String reasons,
            @NotEmpty @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @RecentProof
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Finds that what the addressee did shows that the papers were served", description = """
                    A judge's act, with reasons and with what shows it: the addressee mentioned the content in writing, acted on it, or \
                    there is other proof (S06 13; 法释〔2009〕2号 12; of electronic service OL 31(2)). It can be rebutted. Also after the \
                    channel failed; refused for electronic service by acceptance alone, a note, a publication, a court conciliation \
                    statement (J 133), and what went to Taiwan on paper.""")
    public ServiceAttemptView find(@RestPath UUID id, @NotNull @Valid Found found) {
        ServiceAttempt attempt = book.holdAny(id);
        if (requests.require(attempt.requestId()).paper() == Paper.MEDIATION_STATEMENT) {
            throw CONDUCT_SHOWS_NO_SERVICE.with();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("conduct", found.conduct().name());
        facts.put("reasons", found.reasons());
        book.findConduct(attempt, found.on(), facts, found.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }
}
