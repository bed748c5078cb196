package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.comity.serviceofprocess.form.MadeForms;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What goes abroad. */
@Path("/api/service/attempts/{id}")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Authorities")
public class BundleResource {

    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final BundleFiles files;
    private final PrintBundle print;
    private final MadeForms made;
    private final AttemptFiles scans;
    private final AuditTrail audit;
    private final Caller caller;

    BundleResource(
            ServiceAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            BundleFiles files,
            PrintBundle print,
            MadeForms made,
            AttemptFiles scans,
            AuditTrail audit,
            Caller caller) {
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.files = files;
        this.print = print;
        this.made = made;
        this.scans = scans;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/bundle")
    @Transactional
    @Operation(
            summary = "What must lie in the bundle that goes abroad, in how many copies, and what of it is there",
            description = "The papers of the request, and the forms that were made for the attempt.")
    public List<Checklist.Item> bundle(@RestPath UUID id) {
        ServiceAttempt attempt = require(id);
        ServiceRequest request = requests.require(attempt.requestId());
        return Checklist.of(
                attempt.channel(),
                papers(request),
                request.advice().on(attempt.channel()).translation() != null,
                made.newestOf(id).keySet());
    }

    @GET
    @Path("/bundle/papers")
    @RolesAllowed("clerk")
    @Refuses(502)
    @Produces("application/zip")
    @RunOnVirtualThread
    @Operation(summary = "The bundle as one file", description = """
                    The newest of each form that was made, then each paper as it was filed, checked against its digest, and index.txt \
                    with the digests.""")
    public RestResponse<StreamingOutput> papers(@RestPath UUID id, @Context RoutingContext exchange) {
        Wanted wanted = QuarkusTransaction.requiringNew().call(() -> {
            ServiceAttempt attempt = require(id);
            audit.note("bundle-downloaded", attempt.caseId(), id);
            return new Wanted(forms(id), papers(requests.require(attempt.requestId())));
        });
        BundleFiles.Fetched fetched = files.fetch(wanted.forms(), wanted.papers());
        FetchedPaper.closeAfter(exchange, fetched::close);
        return ResponseBuilder.<StreamingOutput>ok(fetched::writeTo)
                .header("Content-Disposition", "attachment; filename=\"bundle-" + id + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/bundle/print")
    @RolesAllowed("clerk")
    @Refuses(502)
    @Produces("application/pdf")
    @RunOnVirtualThread
    @Operation(summary = "The bundle as one PDF to be printed", description = """
                    A checklist with pages and digests, and then each set in the order of dispatch: the forms that were made, and the \
                    papers. What is locked, damaged or no PDF stands on the checklist as enclosed separately, what was not made as \
                    missing. Seals and links are not in it; they are in the bundle as one file.""")
    public RestResponse<StreamingOutput> print(@RestPath UUID id, @Context RoutingContext exchange) {
        PrintBundle.Wanted wanted = QuarkusTransaction.requiringNew().call(() -> {
            ServiceAttempt attempt = require(id);
            audit.note("bundle-printed", attempt.caseId(), id);
            return toPrint(attempt);
        });
        FetchedPaper whole = print.draw(wanted, caller.locale());
        FetchedPaper.closeAfter(exchange, whole::close);
        return ResponseBuilder.<StreamingOutput>ok(whole::writeTo)
                .header("Content-Disposition", "attachment; filename=\"bundle-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private PrintBundle.Wanted toPrint(ServiceAttempt attempt) {
        ServiceRequest request = requests.require(attempt.requestId());
        CourtCase file = cases.require(attempt.caseId());
        SortedMap<String, byte[]> forms = new TreeMap<>();
        made.newestOf(attempt.id())
                .forEach((code, form) -> forms.put(code, scans.contentOf(attempt.id(), form.fileId())));
        return new PrintBundle.Wanted(
                file.caseNumber(),
                request.number(),
                file.party(attempt.partyId()).orElseThrow().name(),
                attempt.channel().nameFor(caller.locale()),
                bundle(attempt.id()),
                forms,
                papers(request));
    }

    private record Wanted(SortedMap<String, byte[]> forms, List<CaseDocument> papers) {}

    /** By name, the newest of each. */
    private SortedMap<String, byte[]> forms(UUID id) {
        SortedMap<String, byte[]> forms = new TreeMap<>();
        made.newestOf(id).forEach((code, form) -> forms.put("00-" + code + ".pdf", scans.contentOf(id, form.fileId())));
        return forms;
    }

    private List<CaseDocument> papers(ServiceRequest request) {
        CourtCase file = cases.require(request.caseId());
        return request.documents().stream()
                .map(document -> file.document(document).orElseThrow())
                .toList();
    }

    private ServiceAttempt require(UUID id) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        if (attempt.how() != How.CERTIFICATE && attempt.how() != How.NOTE) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        return attempt;
    }
}
