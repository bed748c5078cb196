package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.TRANSLATION_OF_A_TRANSLATION;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.ProblemException;

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

    /** All of a draft at once: they refer to one another in any order. */
    public void forgetAllOf(UUID submissionId) {
        update("translationOf = null where submissionId = ?1", submissionId);
        delete("submissionId", submissionId);
    }

    /** What the account has sent since then, and is still there. */
    public long bytesUploadedBy(UUID account, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(bytes), 0) from Document where uploadedBy = :account and uploadedAt > :since",
                        Long.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * The document that a translation names.
     *
     * @param translation null for one that is about to come
     * @throws ProblemException DOCUMENT_NOT_FOUND, or TRANSLATION_OF_A_TRANSLATION: what is translated is always the original, so
     *     that two translations never name each other. Source: CPL 273
     */
    public void requireOriginal(UUID submissionId, UUID original, UUID translation) {
        boolean translates = require(submissionId, original).isTranslation();
        boolean isTranslated =
                translation != null && count("submissionId = ?1 and translationOf = ?2", submissionId, translation) > 0;
        if (translates || isTranslated || original.equals(translation)) {
            throw TRANSLATION_OF_A_TRANSLATION.with();
        }
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
