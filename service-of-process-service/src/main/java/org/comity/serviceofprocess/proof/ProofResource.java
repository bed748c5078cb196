package org.comity.serviceofprocess.proof;

import static org.comity.serviceofprocess.problem.ServiceProblem.NOTHING_TO_PROVE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.pack.ProofPackage;
import org.comity.http.Caller;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.casefile.CaseDocument;
import org.comity.serviceofprocess.casefile.CaseFile;
import org.comity.serviceofprocess.casefile.CaseFiles;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.comity.serviceofprocess.channel.electronic.Papers;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/requests/{id}/proof")
@RolesAllowed({"clerk", "judge", "party"})
@Tag(name = "Proof", description = "Check a downloaded package offline with the command `comity verify`")
public class ProofResource {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final DeliveryEvents events;
    private final CaseFiles cases;
    private final Papers papers;
    private final Certificates certificates;
    private final EvidenceLog log;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ProofResource(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            DeliveryEvents events,
            CaseFiles cases,
            Papers papers,
            Certificates certificates,
            EvidenceLog log,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.events = events;
        this.cases = cases;
        this.papers = papers;
        this.certificates = certificates;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the package is made of, read in one transaction; a checkpoint must not be taken inside one. */
    private record Found(
            ServiceRequest request, ElectronicAttempt attempt, List<DeliveryEvent> events, CaseFile file) {}

    @GET
    @Produces(ProofPackage.MEDIA_TYPE)
    @RunOnVirtualThread
    @Operation(
            summary = "The proof package of the attempt that served the addressee, or of the last one",
            description = """
                    For staff of the court and the parties of the case. A zip with the certificate, every event's evidence, the \
                    proof that each is in the public log, the log's checkpoint, what opens the commitments, and the papers. It proves \
                    that these events were logged with these papers; it does not prove that a person read them.""")
    public Response proof(@RestPath UUID id) {
        Found found = QuarkusTransaction.requiringNew().call(() -> find(id));
        ProofPackage proof =
                ProofPackage.of(ProofPackage.Kind.DELIVERY, found.attempt().id(), clock.instant());
        List<LoggedEntry> entries =
                log.proofs(found.events().stream().map(DeliveryEvent::leafIndex).toList());
        for (int i = 0; i < entries.size(); i++) {
            proof.evidence(entries.get(i), found.events().get(i).openings());
        }
        documentsByName(found)
                .forEach((name, document) ->
                        proof.document(name, document.title() == null ? name : document.title(), bytes(document)));
        proof.certificate(certificates.of(found.attempt().id()));
        StreamingOutput content = out -> proof.writeTo(out, log.keys());
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + proof.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private byte[] bytes(CaseDocument document) {
        try (FetchedPaper paper = papers.fetch(document)) {
            return paper.bytes();
        }
    }

    private Found find(UUID id) {
        ServiceRequest request = requests.requireForParticipant(caller, id);
        CaseFile file = cases.require(request.caseId());
        ElectronicAttempt attempt = request.done()
                .flatMap(done -> attempts.findByIdOptional(done.attemptId()))
                .or(() -> attempts.newestOf(id))
                .orElseThrow(NOTHING_TO_PROVE::with);
        audit.note("proof-downloaded", request.caseId(), attempt.id());
        // Read here what is loaded late, because the package is made outside the transaction.
        request.documents().size();
        file.parties().size();
        file.documents().size();
        return new Found(request, attempt, events.ofAttempt(attempt.id()), file);
    }

    /** Names of letters and digits only: 01.pdf, 02.pdf … in the order of the request; the same content once. */
    private static Map<String, CaseDocument> documentsByName(Found found) {
        Map<String, CaseDocument> byName = new TreeMap<>();
        for (UUID id : found.request().documents()) {
            CaseDocument document = found.file().document(id).orElseThrow();
            if (byName.values().stream().noneMatch(other -> other.digest().equals(document.digest()))) {
                byName.put("%02d.pdf".formatted(byName.size() + 1), document);
            }
        }
        return byName;
    }
}
