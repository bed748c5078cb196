package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.RecentProof;
import org.comity.serviceofprocess.adviser.Datum;
import org.comity.serviceofprocess.adviser.DeclaredByChina;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a court may do if no certificate comes back. */
@Path("/api/service/attempts/{id}/default-dossier")
@Tag(name = "Authorities")
public class DefaultResource {

    private final ServiceAttempts attempts;
    private final ReturnedCertificates certificates;
    private final DefaultFindings findings;
    private final DefaultConditions conditions;
    private final DefaultDrawing drawing;
    private final DefaultBook book;
    private final Caller caller;

    DefaultResource(
            ServiceAttempts attempts,
            ReturnedCertificates certificates,
            DefaultFindings findings,
            DefaultConditions conditions,
            DefaultDrawing drawing,
            DefaultBook book,
            Caller caller) {
        this.attempts = attempts;
        this.certificates = certificates;
        this.findings = findings;
        this.conditions = conditions;
        this.drawing = drawing;
        this.book = book;
        this.caller = caller;
    }

    /** @param fileId the finding under the court's seal, among the files of the attempt */
    @Schema(name = "DefaultFinding")
    record FindingView(String reasons, String by, Instant foundAt, UUID fileId) {

        static FindingView of(DefaultFinding finding) {
            return new FindingView(finding.reasons(), finding.foundByName(), finding.foundAt(), finding.fileId());
        }
    }

    /**
     * @param ready whether all conditions hold; the judge decides then
     * @param declaration that China declared article 15(2), and where that stands
     * @param finding null while no judge has found so
     * @param overtaken whether a certificate came after the finding
     */
    @Schema(name = "DefaultDossier")
    record DossierView(
            boolean ready,
            List<DefaultDossier.Finding> conditions,
            Datum declaration,
            @Nullable FindingView finding,
            boolean overtaken) {}

    /** @param reasons of the judge: that the time is adequate, and which efforts were made */
    @Schema(name = "FindNoCertificateNeeded")
    record Find(@NotBlank @Size(max = 4000) String reasons) {}

    @GET
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "Whether judgment may be given although no certificate came back, condition by condition",
            description =
                    "HSC 15(2), as China declared. Each condition with whether it holds, and since or from when; and what a judge found.")
    public DossierView dossier(@RestPath UUID id) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        if (attempt.how() != How.CERTIFICATE && attempt.how() != How.NOTE) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        List<DefaultDossier.Finding> looked = conditions.of(attempt);
        FindingView finding = findings.findByIdOptional(id).map(FindingView::of).orElse(null);
        return new DossierView(
                looked.stream().allMatch(DefaultDossier.Finding::holds),
                looked,
                DeclaredByChina.judgmentWithoutCertificate(),
                finding,
                finding != null && !certificates.ofAttempt(id).isEmpty());
    }

    @POST
    @RecentProof
    @Path("/finding")
    @RolesAllowed("judge")
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "Finds that judgment may be given although no certificate came back", description = """
                    A judge's act, with reasons, refused while a condition does not hold, each named (HSC 15(2)). It enters the evidence \
                    log, is a paper under the court's seal that lists what was tried and its evidence, and is told to the case. It \
                    is no service and starts no period; a certificate that comes afterwards has its effect as ever.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request get the same finding, and no second one")
    public FindingView find(@RestPath UUID id, @NotNull @Valid Find found) {
        return book.keep(drawing.drawn(drawing.check(id, found.reasons())));
    }
}
