package org.comity.filing.courtdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.paper.Papers;
import org.comity.law.CourtClock;

/** The issued documents of the court, as other decisions name them and as anybody checks them. */
@ApplicationScoped
public class IssuedDocuments implements IssuedRegister {
    /** The kind of ruling that corrects a decision. */
    public static final String CORRECTION = "CORRECTION_RULING";

    private final CourtDocuments documents;
    private final CaseFiles files;
    private final Papers papers;
    private final ReturnedOrders orders;

    IssuedDocuments(CourtDocuments documents, CaseFiles files, Papers papers, ReturnedOrders orders) {
        this.orders = orders;
        this.documents = documents;
        this.files = files;
        this.papers = papers;
    }

    /** Whether this document was issued in the case, as one of these kinds. */
    public boolean isIssued(UUID caseId, UUID id, Set<String> kinds) {
        return documents
                .findByIdOptional(id)
                .filter(each -> each.caseId().equals(caseId) && kinds.contains(each.kind()))
                .filter(each -> each.state() == CourtDocument.State.ISSUED)
                .isPresent();
    }

    /** The rulings that correct some decisions and stand, the earliest first. */
    public List<CourtDocument> correcting(Collection<UUID> decisions) {
        return documents.about(decisions, CORRECTION);
    }

    @Override
    public Optional<IssuedDocument> withCheckCode(String code) {
        return documents.withCheckCode(code).map(this::shown);
    }

    @Override
    public Optional<IssuedDocument> withSealedDigest(String digest) {
        return documents.withSealedDigest(digest).map(this::shown);
    }

    private IssuedDocument shown(CourtDocument document) {
        CaseFile file = files.findById(document.caseId());
        return new IssuedDocument(
                IssuedDocument.Issuer.of(file.court()),
                document.kind(),
                Sheet.reference(file, document.number()),
                CourtClock.dateOf(document.issuedAt()),
                document.sealSubject(),
                document.sealedDigest(),
                papers.findById(document.paperId()).isFiled(),
                Optional.ofNullable(document.fields().get("VALID_UNTIL"))
                        .map(LocalDate::parse)
                        .orElse(null),
                orders.returnedAt(document.id()).map(CourtClock::dateOf).orElse(null),
                correcting(List.of(document.paperId())).stream()
                        .map(ruling -> new IssuedDocument.Correction(
                                Sheet.reference(file, ruling.number()), CourtClock.dateOf(ruling.issuedAt())))
                        .toList());
    }
}
