package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.courtevidence.Evidence;
import org.comity.events.Listens;
import org.comity.evidence.record.EvidenceRecord;

/** The digest of a file that went to the archive goes into the public log, where nobody changes it. Which case it is stays hidden. */
@Singleton
class ArchiveListener {
    private final Evidence evidence;

    ArchiveListener(Evidence evidence) {
        this.evidence = evidence;
    }

    @Listens
    void on(CaseArchived fact) {
        evidence.append(EvidenceRecord.of("filing.archive", "CASE_ARCHIVED", fact.archivedAt())
                .document(fact.fileDigest())
                .with("papers", fact.papers())
                .commit("caseId", fact.caseId().toString())
                .build());
    }

    record CaseArchived(UUID caseId, int papers, String fileDigest, Instant archivedAt) {}
}
