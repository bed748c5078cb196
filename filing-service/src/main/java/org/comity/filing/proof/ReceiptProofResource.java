package org.comity.filing.proof;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.pack.ProofPackage;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Documents;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/filing/submissions/{id}/receipt/proof")
@RolesAllowed("party")
@Tag(name = "Submissions")
public class ReceiptProofResource {
    private final Submissions submissions;
    private final ReceiptEntries entries;
    private final Documents documents;
    private final DocumentStore store;
    private final EvidenceLog log;
    private final AuditTrail audit;
    private final Caller caller;

    ReceiptProofResource(
            Submissions submissions,
            ReceiptEntries entries,
            Documents documents,
            DocumentStore store,
            EvidenceLog log,
            AuditTrail audit,
            Caller caller) {
        this.submissions = submissions;
        this.entries = entries;
        this.documents = documents;
        this.store = store;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
    }

    private record Received(List<ReceiptEntry> entries, List<Document> papers) {}

    @GET
    @Produces(ProofPackage.MEDIA_TYPE)
    @RunOnVirtualThread
    @Operation(summary = "The proof that the court received the submission, each time that it did", description = """
                    For the filer. A zip with an entry of the public log for each time, the proof that it is there, what opens the names in \
                    it, and the documents that it names by their digests. `comity verify` checks it \
                    offline. 404 before the first time, and for what was received before receipts were logged.""")
    public RestResponse<StreamingOutput> proof(@RestPath UUID id) {
        Received received = QuarkusTransaction.requiringNew().call(() -> received(id));
        List<LoggedEntry> logged = log.proofs(
                received.entries().stream().map(ReceiptEntry::leafHash).toList());
        ProofPackage proof = ProofPackage.of(
                        ProofPackage.Kind.FILING_RECEIPT,
                        id,
                        received.entries().getLast().receivedAt())
                .page()
                .forReaderOf(caller.locale().toLanguageTag());
        for (int i = 0; i < logged.size(); i++) {
            proof.evidence(logged.get(i), received.entries().get(i).openings());
        }
        addPapers(proof, received.papers(), logged);
        return ResponseBuilder.<StreamingOutput>ok(out -> proof.writeTo(out, log))
                .header("Content-Disposition", "attachment; filename=\"" + proof.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Received received(UUID id) {
        submissions.requireOwn(id);
        List<ReceiptEntry> found = entries.of(id);
        if (found.isEmpty()) {
            throw SUBMISSION_NOT_FOUND.with(id);
        }
        audit.note("receipt-proof-downloaded", null, id);
        return new Received(new ArrayList<>(found), documents.of(id));
    }

    /** Those that came as they are now; the same bytes once. */
    private void addPapers(ProofPackage proof, List<Document> papers, List<LoggedEntry> logged) {
        String named = logged.stream()
                .map(entry -> new String(entry.entry(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        Set<String> added = new HashSet<>();
        for (Document paper : papers) {
            if (named.contains(paper.digest()) && added.add(paper.digest())) {
                var file = store.file(paper.digest());
                proof.document(
                        "%02d.%s".formatted(added.size(), paper.type().extension()), paper.title(), file::writeTo);
            }
        }
    }
}
