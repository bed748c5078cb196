package org.comity.serviceofprocess.entrusting;

import static org.comity.serviceofprocess.problem.ServiceProblem.DAY_NOT_POSSIBLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.PROOF_MISSING;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.ProblemException;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.FileView;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.authority.BundleFiles;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.comity.serviceofprocess.form.MadeForms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What an account carries for a court: its papers, and what it returns of them. Each look is in the audit trail. */
@Path("/api/service/carried")
@RolesAllowed({"party", "clerk", "partner"})
@Tag(name = "Carriers")
public class CarriedResource {

    private final Entrustments entrustments;
    private final ServiceAttempts attempts;
    private final CourtCases cases;
    private final CarriedViews views;
    private final BundleFiles bundles;
    private final AttemptFiles files;
    private final MadeForms made;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CarriedResource(
            Entrustments entrustments,
            ServiceAttempts attempts,
            CourtCases cases,
            CarriedViews views,
            BundleFiles bundles,
            AttemptFiles files,
            MadeForms made,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.entrustments = entrustments;
        this.attempts = attempts;
        this.cases = cases;
        this.views = views;
        this.bundles = bundles;
        this.files = files;
        this.made = made;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the caller carries, the newest first",
            description = "A part of the list; next leads to the part after it.")
    public Page<CarriedView> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<Entrustment> found =
                entrustments.carriedBy(caller.accountId(), Position.read(after, Position.NEWEST), limit);
        Page<Entrustment> page = Page.of(found, limit, each -> new Position(each.takenAt(), each.id()));
        return new Page<>(views.of(page.items()), page.next());
    }

    /** @param secret what stands after the # of the link */
    @Schema(name = "TakeEntrustment")
    record Take(@NotBlank @Size(max = 100) String secret) {
        @Override
        public String toString() {
            return "Take[…]";
        }
    }

    @POST
    @Path("/{id}/taking")
    @RolesAllowed({"party", "clerk"})
    @ResponseStatus(201)
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(
            summary = "Takes what a court gave by a link: the caller's account is its carrier from now on",
            description = """
                    One account takes it, and none that acts for a party of the case: nobody carries papers to themselves. A wrong \
                    secret is answered 404; ten lock the link for good, 423.""")
    public CarriedView take(@RestPath UUID id, @NotNull @Valid Take take) {
        Entrustment entrustment = entrustments.requireAlone(id);
        entrustment.take(
                take.secret(), cases.require(entrustment.caseId()), caller.accountId(), caller.name(), clock.instant());
        audit.note("entrustment-taken", entrustment.caseId(), id);
        return views.of(List.of(entrustment)).getFirst();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One of them", description = "Of what the caller does not carry it learns nothing, 404.")
    public CarriedView show(@RestPath UUID id) {
        Entrustment entrustment = entrustments.requireCarried(id, caller.accountId());
        audit.note("carried-looked-at", entrustment.caseId(), id);
        return views.of(List.of(entrustment)).getFirst();
    }

    @GET
    @Path("/{id}/papers")
    @Refuses(502)
    @Produces("application/zip")
    @RunOnVirtualThread
    @Operation(
            summary = "Its papers as one file, each checked against its digest, and index.txt with the digests",
            description =
                    "With the newest of each form that the court made for it, such as a proof of service to be signed.")
    public RestResponse<StreamingOutput> papers(@RestPath UUID id, @Context RoutingContext exchange) {
        Carried carried = QuarkusTransaction.requiringNew().call(() -> {
            Entrustment entrustment = entrustments.requireCarried(id, caller.accountId());
            audit.note("carried-papers-fetched", entrustment.caseId(), id);
            return new Carried(forms(entrustment.attemptId()), views.papersOf(entrustment));
        });
        BundleFiles.Fetched fetched = bundles.fetch(carried.forms(), carried.papers());
        FetchedPaper.closeAfter(exchange, fetched::close);
        return ResponseBuilder.<StreamingOutput>ok(fetched::writeTo)
                .header("Content-Disposition", "attachment; filename=\"papers-" + id + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private record Carried(SortedMap<String, byte[]> forms, List<CaseDocument> papers) {}

    private SortedMap<String, byte[]> forms(UUID attemptId) {
        SortedMap<String, byte[]> forms = new TreeMap<>();
        made.newestOf(attemptId)
                .forEach((code, form) -> forms.put("00-" + code + ".pdf", files.contentOf(attemptId, form.fileId())));
        return forms;
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Hands in a scan or photograph of a proof",
            description = "PDF, JPEG or PNG, told by its content, 9 MB at most. It is named in what is returned then.")
    public FileView upload(
            @RestPath UUID id,
            @RestQuery @NotBlank @Size(max = 200) @Parameter(description = "What it is called") String name,
            byte[] content) {
        Entrustment entrustment = entrustments.requireCarried(id, caller.accountId());
        FileView file = files.handIn(entrustment.attemptId(), name, content, clock.instant(), caller.accountId());
        audit.note(
                "attempt-file-handed-in",
                entrustment.caseId(),
                entrustment.attemptId(),
                Map.of("digest", file.digest()));
        return file;
    }

    /**
     * @param on the day of which it speaks
     * @param signedBy who signed; null where nobody did
     * @param fileIds what shows it, handed in before by the caller
     */
    @Schema(name = "ReturnProof")
    record ReturnProof(
            @NotNull EntrustmentReturn.Kind kind,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 300) String signedBy,
            @NotNull @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/{id}/returns")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Returns proof of what became of the papers", description = """
                    A signed receipt, a certificate and that they were left are shown by a file. It is no service: a clerk reads it and records what it shows.""")
    public CarriedView giveBack(@RestPath UUID id, @NotNull @Valid ReturnProof proof) {
        Entrustment entrustment = entrustments.requireCarried(id, caller.accountId());
        Instant now = clock.instant();
        if (proof.on().isAfter(CourtClock.dateOf(now).plusDays(1))) {
            throw DAY_NOT_POSSIBLE.with(proof.on());
        }
        if (proof.kind().isShown() && proof.fileIds().isEmpty()) {
            throw PROOF_MISSING.with();
        }
        Entrustment.requireNoParty(cases.require(entrustment.caseId()), caller.accountId());
        List<FileView> shown = files.handedInBy(entrustment.attemptId(), caller.accountId(), proof.fileIds());
        entrustments.keep(new EntrustmentReturn(
                id, proof.kind(), proof.on(), proof.words().strip(), proof.signedBy(), shown, now));
        audit.note(
                "entrustment-returned",
                entrustment.caseId(),
                entrustment.attemptId(),
                Map.of("kind", proof.kind().name()));
        entrustments.flush();
        outbox.add(new CarrierReturned(
                entrustment.caseId(),
                entrustment.attemptId(),
                attempts.findById(entrustment.attemptId()).partyId(),
                proof.kind(),
                now));
        return views.of(List.of(entrustment)).getFirst();
    }
}
