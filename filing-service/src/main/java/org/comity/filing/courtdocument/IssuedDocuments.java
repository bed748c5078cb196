package org.comity.filing.courtdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The issued documents of the court, as other decisions name them. */
@ApplicationScoped
public class IssuedDocuments {
    private final CourtDocuments documents;

    IssuedDocuments(CourtDocuments documents) {
        this.documents = documents;
    }

    /** Whether this document was issued in the case, as one of these kinds. */
    public boolean isIssued(UUID caseId, UUID id, Set<String> kinds) {
        return documents
                .findByIdOptional(id)
                .filter(each -> each.caseId().equals(caseId) && kinds.contains(each.kind()))
                .filter(each -> each.state() == CourtDocument.State.ISSUED)
                .isPresent();
    }
}
