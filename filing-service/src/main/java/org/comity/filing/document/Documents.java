package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** In the order in which they arrived. */
    public List<Document> of(UUID submissionId) {
        return list("submissionId = ?1 order by uploadedAt, id", submissionId);
    }

    public List<Document> ofCase(UUID caseId) {
        return list("caseId = ?1 order by uploadedAt, id", caseId);
    }

    public Document require(UUID submissionId, UUID id) {
        return find("submissionId = ?1 and id = ?2", submissionId, id)
                .firstResultOptional()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.with(id));
    }

    /** The same bytes sent again for the same purpose are the same document. */
    public Optional<Document> already(UUID submissionId, String digest, DocumentKind kind) {
        return find("submissionId = ?1 and digest = ?2 and kind = ?3", submissionId, digest, kind)
                .firstResultOptional();
    }

    public List<Document> withDigest(String digest) {
        return list("digest", digest);
    }

    /**
     * Until the transaction ends nobody else keeps or forgets the bytes under this digest. What is asked afterwards sees the
     * rows of whoever held it before.
     */
    void hold(String digest) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:digest, 2))", Object.class)
                .setParameter("digest", digest)
                .getSingleResult();
    }

    public long bytesOf(UUID submissionId) {
        return getEntityManager()
                .createQuery("select coalesce(sum(bytes), 0) from Document where submissionId = :id", Long.class)
                .setParameter("id", submissionId)
                .getSingleResult();
    }
}
