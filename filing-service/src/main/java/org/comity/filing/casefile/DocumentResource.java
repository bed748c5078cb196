package org.comity.filing.casefile;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Documents;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/documents")
@Authenticated
@Tag(name = "Documents")
public class DocumentResource {
    private final Documents documents;
    private final Submissions submissions;
    private final CaseFiles files;
    private final DocumentStore store;
    private final AuditTrail audit;
    private final Caller caller;

    DocumentResource(
            Documents documents,
            Submissions submissions,
            CaseFiles files,
            DocumentStore store,
            AuditTrail audit,
            Caller caller) {
        this.documents = documents;
        this.submissions = submissions;
        this.files = files;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/{digest}")
    @Produces("application/pdf")
    @Transactional
    @Operation(
            summary = "The bytes of a document by their SHA-256",
            description =
                    "For its filer, the court, the parties of its case (papers of identity: who filed them only), and the other services of the suite; "
                            + "404 for anybody else.")
    public Response bytes(@RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        Document document = documents.withDigest(digest).stream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.with(digest));
        audit.noteLook(document.caseId(), document.id());
        String name =
                URLEncoder.encode(document.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(store.file(digest).toFile())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.ETAG, '"' + digest + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private boolean isVisible(Document document) {
        if (document.caseId() != null) {
            return caller.is("service") || isVisible(document, files.findById(document.caseId()));
        }
        return isVisible(submissions.findById(document.submissionId()));
    }

    private boolean isVisible(Document document, CaseFile file) {
        return document.kind().isForCourtAndFilerOnly() ? files.isWhollyVisible(file) : files.isVisible(file);
    }

    private boolean isVisible(Submission submission) {
        boolean atThisCourt = caller.is("clerk")
                && submission.status() != Status.DRAFT
                && caller.court().filter(submission.court()::equals).isPresent();
        return atThisCourt || submission.isFiledBy(caller.accountId());
    }
}
