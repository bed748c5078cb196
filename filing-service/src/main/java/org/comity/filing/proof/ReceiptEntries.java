package org.comity.filing.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.courtevidence.Evidence;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.filing.document.Document;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;

/** Writes each receipt into the evidence log, in the transaction of the receipt itself. */
@ApplicationScoped
public class ReceiptEntries implements PanacheRepositoryBase<ReceiptEntry, ReceiptEntry.Key> {
    /** What the evidence log calls these entries. */
    private static final String TYPE = "filing.receipt";

    private final Evidence evidence;

    ReceiptEntries(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The submission was received just now; its row is held by this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Submission submission, List<Document> papers, Instant at) {
        List<ReceiptEntry> before = of(submission.id());
        EvidenceRecord.Builder record = EvidenceRecord.of(TYPE, before.isEmpty() ? "RECEIVED" : "RECEIVED_AGAIN", at)
                .with("submission", submission.id().toString())
                .with("court", submission.court())
                .commit("filing", commitment(submission));
        record.evidence(submission.signature().digest());
        papers.stream().map(Document::digest).distinct().forEach(record::document);
        if (!before.isEmpty()) {
            record.after(before.getLast().leafHash());
        }
        EvidenceRecord entry = record.build();
        evidence.append(entry);
        persist(new ReceiptEntry(submission.id(), before.size() + 1, at, entry, Given.of(submission, papers)));
    }

    private static Map<String, Object> commitment(Submission submission) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("signedBy", submission.signature().name());
        said.put("plaintiffs", names(submission.litigants().plaintiffs()));
        said.put("defendants", names(submission.litigants().defendants()));
        return said;
    }

    private static List<String> names(List<Litigant> litigants) {
        return litigants.stream().map(Litigant::name).toList();
    }

    /** What the last receipt says; empty if it was not kept. */
    public Optional<Given> lastGiven(UUID submissionId) {
        return find("key.submissionId = ?1 order by key.number desc", submissionId)
                .firstResultOptional()
                .map(ReceiptEntry::given);
    }

    /** Whether it was received since receipts are logged. */
    public boolean has(UUID submissionId) {
        return count("key.submissionId", submissionId) > 0;
    }

    /** The first first. */
    List<ReceiptEntry> of(UUID submissionId) {
        return list("key.submissionId = ?1 order by key.number", submissionId);
    }
}
