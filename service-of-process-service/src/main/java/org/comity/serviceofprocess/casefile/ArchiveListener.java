package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.courtevidence.Evidence;
import org.comity.events.Listens;
import org.comity.evidence.record.EvidenceRecord;
import org.hibernate.Session;

/**
 * The digest of a file that went to the archive goes into the public log, where nobody changes it; which case it is stays hidden. From
 * then on nothing of that case waits for anybody.
 */
@Singleton
class ArchiveListener {
    private static final String NOTHING_WAITS =
            "insert into archived_case (case_id) values (:caseId) on conflict do nothing";

    private final Evidence evidence;
    private final Session database;

    ArchiveListener(Evidence evidence, Session database) {
        this.evidence = evidence;
        this.database = database;
    }

    @Listens
    void on(CaseArchived fact) {
        evidence.append(EvidenceRecord.of("filing.archive", "CASE_ARCHIVED", fact.archivedAt())
                .document(fact.fileDigest())
                .with("papers", fact.papers())
                .commit("caseId", fact.caseId().toString())
                .build());
        database.createNativeMutationQuery(NOTHING_WAITS)
                .setParameter("caseId", fact.caseId())
                .executeUpdate();
    }

    record CaseArchived(UUID caseId, int papers, String fileDigest, Instant archivedAt) {}
}
