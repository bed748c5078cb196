package org.comity.filing.courtdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.PlainPdf;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.scan.Scan;
import org.comity.filing.paper.Issuing;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Standing;
import org.comity.law.CourtDocumentKind;
import org.comity.law.PaperKinds;
import org.comity.papers.CourtSeal;

/** How a checked document gets its number and its seal and becomes a paper of the case. */
@ApplicationScoped
class Issue {
    private final CourtDocuments documents;
    private final Drawing drawing;
    private final Seals seals;
    private final DocumentStore store;
    private final Issuing issuing;
    private final CourtDesk desk;

    Issue(
            CourtDocuments documents,
            Drawing drawing,
            Seals seals,
            DocumentStore store,
            Issuing issuing,
            CourtDesk desk) {
        this.documents = documents;
        this.drawing = drawing;
        this.seals = seals;
        this.store = store;
        this.issuing = issuing;
        this.desk = desk;
    }

    /** @param standing of who issues it; the case and the document are held */
    void issue(CourtDocument document, CourtDocumentKind kind, Standing standing) {
        issuing.requireMayIssue(standing, kind.code());
        Instant now = desk.now();
        CourtSeal seal = seals.require(standing.file().court(), now);
        CourtDocument.Imprint imprint =
                new CourtDocument.Imprint(documents.nextNumber(document.caseId()), CheckCode.fresh(), now);
        String title = PaperKinds.find(kind.code()).orElseThrow().title(Writing.CHINESE);
        String reference = Sheet.reference(standing.file(), imprint.number());
        byte[] whole = kind.isDrawn()
                ? drawing.pdf(document, kind, standing.file(), imprint)
                : store.file(document.digest()).bytes();
        byte[] sealed = seal.set(whole, title + " " + reference, now);
        try (DocumentStore.Arrived file = store.receive(new ByteArrayInputStream(sealed), sealed.length)) {
            Uploads.Received received = new Uploads.Received(
                    file,
                    FileType.PDF,
                    PlainPdf.pages(sealed),
                    List.of(),
                    Scan.NOT_SCANNED,
                    title + " " + reference + ".pdf");
            Paper paper = issuing.issue(
                    standing, kind.code(), title, document.readers(), document.namedReaders(), received, now);
            document.issue(
                    imprint, paper, seal.certificate().getSubjectX500Principal().getName(), desk.caller());
        }
    }
}
