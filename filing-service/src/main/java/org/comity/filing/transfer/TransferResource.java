package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_FILE_CHANGED;
import static org.comity.filing.problem.CaseProblem.TRANSFER_NOT_POSSIBLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.paper.FileDigest;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.comity.http.contract.Refuses;
import org.comity.law.Courts;
import org.comity.papers.CourtSeal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The file of a case goes to another court. */
@Path("/api/filing/cases/{caseId}/transfers")
@RolesAllowed({"clerk", "supervisor"})
@Tag(name = "Transfer", description = "Case files between courts: docs/exchange")
public class TransferResource {
    private final Standings standings;
    private final Papers papers;
    private final Transfers transfers;
    private final CasePackages packages;
    private final SealedManifest manifests;
    private final DocumentStore store;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    TransferResource(
            Standings standings,
            Papers papers,
            Transfers transfers,
            CasePackages packages,
            SealedManifest manifests,
            DocumentStore store,
            ObjectMapper json,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.transfers = transfers;
        this.packages = packages;
        this.manifests = manifests;
        this.store = store;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "To whom the file was handed, the newest first",
            description = "For its court; 404 for anybody else. What left the country stands there with its approval.")
    public Page<TransferView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        standings.atCourt(caseId);
        List<Transfer> found = transfers.of(caseId, Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, transfer -> new Position(transfer.at(), transfer.id()))
                .map(TransferView::of);
    }

    @POST
    @RolesAllowed("clerk")
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hand the file of a case to another court",
            description =
                    "Notes to whom, where and on what ground it goes, with the file as it stands now. To another country only with the "
                            + "approval of the authority that the law names, after it was assessed, and with what is said of consent: 422 "
                            + "says what is missing; then it waits until a supervisor grants it. The package is fetched by the "
                            + "transfer's own address.")
    public TransferView transfer(@RestPath UUID caseId, @Valid @NotNull TransferRequest request) {
        Standing standing = standings.holding(caseId);
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw TRANSFER_NOT_POSSIBLE.because(grounds);
        }
        manifests.sealOf(standing.file().court());
        List<Paper> whole = papers.whole(caseId);
        Transfer transfer = new Transfer(caseId, request, whole.size(), FileDigest.of(whole), caller, clock.instant());
        transfers.persist(transfer);
        audit.note(
                transfer.isAbroad() ? "case-transfer-asked" : "case-transferred",
                caseId,
                transfer.id(),
                Map.of("country", transfer.country(), "digest", transfer.fileDigest()));
        return TransferView.of(transfer);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed("supervisor")
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Let the file of a case leave the country, or not",
            description =
                    "By another person than who asked for it, of the file as it stood then: 409 where it has changed since.")
    public TransferView decide(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull TransferDecision decision) {
        standings.atCourt(caseId);
        Transfer transfer = transfers.lock(caseId, id);
        transfer.decide(decision, caller, clock.instant());
        if (decision.granted()) {
            requireUnchanged(transfer, papers.whole(caseId));
        }
        audit.note(
                decision.granted() ? "case-transfer-granted" : "case-transfer-refused",
                caseId,
                id,
                Map.of("country", transfer.country(), "digest", transfer.fileDigest()));
        return TransferView.of(transfer);
    }

    private static void requireUnchanged(Transfer transfer, List<Paper> whole) {
        if (!FileDigest.of(whole).equals(transfer.fileDigest())) {
            throw TRANSFER_FILE_CHANGED.with();
        }
    }

    private record Fetched(Transfer transfer, CaseFile file, CasePackages.Content content) {}

    @GET
    @Path("/{id}/package")
    @Refuses(409)
    @RolesAllowed("clerk")
    @RecentProof
    @Produces("application/zip")
    @RunOnVirtualThread
    @Operation(
            summary = "The file of the case as a package under the court's seal",
            description =
                    "A ZIP: manifest.jws (RFC 7515), case.json, docket.json and papers/…; see docs/exchange. 409 transfer-not-granted "
                            + "for one that goes abroad until it is granted, and transfer-file-changed where the file is no longer as it "
                            + "was handed over: hand it over anew.")
    public RestResponse<StreamingOutput> fetch(@RestPath UUID caseId, @RestPath UUID id) {
        Fetched fetched = QuarkusTransaction.requiringNew().call(() -> {
            Standing standing = standings.atCourt(caseId);
            Transfer transfer = transfers.require(caseId, id);
            transfer.requireGranted();
            List<Paper> whole = papers.whole(caseId);
            requireUnchanged(transfer, whole);
            audit.note("case-package-fetched", caseId, id, Map.of("papers", String.valueOf(whole.size())));
            return new Fetched(transfer, standing.file(), packages.of(standing.file(), whole));
        });
        CourtSeal seal = manifests.sealOf(fetched.file().court());
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> write(fetched, seal, out))
                .header("Content-Disposition", "attachment; filename=\"case-file-" + id + ".zip\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private void write(Fetched fetched, CourtSeal seal, OutputStream out) throws IOException {
        try (PackageWriter zip = new PackageWriter(out)) {
            zip.add(Manifest.CASE, read(fetched.content().transferred()));
            zip.add(Manifest.DOCKET, read(fetched.content().docket()));
            for (CasePackages.Bytes bytes : fetched.content().bytes()) {
                zip.add(bytes.path(), store.file(bytes.digest()), bytes.digest());
            }
            Transfer transfer = fetched.transfer();
            zip.seal(manifests.sealed(
                    new Manifest(
                            Manifest.FORMAT,
                            transfer.id(),
                            transfer.at(),
                            Courts.named(fetched.file().court()).zh(),
                            fetched.file().court(),
                            fetched.file().number(),
                            transfer.recipient(),
                            transfer.fileDigest(),
                            zip.members()),
                    seal));
        }
    }

    private byte[] read(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
