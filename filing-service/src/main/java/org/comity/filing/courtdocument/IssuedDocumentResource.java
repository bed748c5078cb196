package org.comity.filing.courtdocument;

import static org.comity.filing.problem.FilingProblem.COURT_DOCUMENT_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.paper.Papers;
import org.comity.http.TypedCode;
import org.comity.law.Court;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a document that somebody holds was issued by a court, for anybody and without an account. */
@Path("/api/filing/issued-documents")
@PermitAll
@Tag(name = "Court documents")
public class IssuedDocumentResource {
    /** Of eighty bits in base 32. */
    private static final int CHECK_CODE = 16;

    private final CourtDocuments documents;
    private final CaseFiles files;
    private final Papers papers;

    IssuedDocumentResource(CourtDocuments documents, CaseFiles files, Papers papers) {
        this.documents = documents;
        this.files = files;
        this.papers = papers;
    }

    /** The court that issued it. */
    @Schema(name = "IssuingCourt")
    public record Issuer(String code, String zh, String en) {
        static Issuer of(Court court) {
            return new Issuer(court.code(), court.zh(), court.en());
        }
    }

    /**
     * Only who holds the document has its code or its bytes, and reads the same on it.
     *
     * @param sealedDigest SHA-256 of the sealed file; a file with another is not the one that was issued
     * @param stands false if the court took it back
     */
    @Schema(name = "IssuedDocument", description = "What a court issued; nothing of what it says")
    public record View(
            Issuer court,
            String kind,
            String reference,
            LocalDate issuedOn,
            String sealSubject,
            String sealedDigest,
            boolean stands) {}

    @GET
    @Path("/{check}")
    @Transactional
    @Operation(
            summary = "Whether a court issued a document",
            description =
                    "By the code that is printed on it, or by the SHA-256 of its file. 404 if none is known by it.")
    public View check(@RestPath @Size(max = 80) String check) {
        CourtDocument document = find(check).orElseThrow(() -> COURT_DOCUMENT_NOT_FOUND.with(check));
        CaseFile file = files.findById(document.caseId());
        return new View(
                Issuer.of(Courts.named(file.court())),
                document.kind(),
                Sheet.reference(file, document.number()),
                CourtClock.dateOf(document.issuedAt()),
                document.sealSubject(),
                document.sealedDigest(),
                papers.findById(document.paperId()).isFiled());
    }

    private Optional<CourtDocument> find(String check) {
        String digest = check.toLowerCase(Locale.ROOT);
        return digest.matches("[0-9a-f]{64}")
                ? documents.withSealedDigest(digest)
                : TypedCode.read(check, CHECK_CODE).flatMap(documents::withCheckCode);
    }
}
