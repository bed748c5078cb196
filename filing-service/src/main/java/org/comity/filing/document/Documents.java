package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_TOO_LARGE;
import static org.comity.filing.problem.FilingProblem.TOO_MANY_DOCUMENTS;
import static org.comity.filing.problem.FilingProblem.TRANSLATION_OF_A_TRANSLATION;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.http.ProblemException;

@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID>, NamesBytes {

    /** In the order in which they arrived. */
    public List<Document> of(UUID submissionId) {
        return list("submissionId = ?1 order by uploadedAt, id", submissionId);
    }

    /** One of a submission's documents. */
    public static Document require(List<Document> papers, UUID id) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.with(id));
    }

    public List<Document> withDigest(String digest) {
        return list("digest", digest);
    }

    @Override
    public boolean names(String digest) {
        return count("digest", digest) > 0;
    }

    @Override
    public List<String> namedAfter(String digest, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct it.digest from Document it where it.digest > ?1 order by it.digest",
                        String.class)
                .setParameter(1, digest)
                .setMaxResults(most)
                .getResultList();
    }

    /** All of a draft at once: they refer to one another in any order. */
    public void forgetAllOf(UUID submissionId) {
        update(
                "translationOf = null, photographOf = null, photographPage = null where submissionId = ?1",
                submissionId);
        delete("submissionId", submissionId);
    }

    /** How many documents there are, and how much. */
    public record Held(long documents, long bytes) {
        public static Held of(List<Document> papers) {
            return new Held(
                    papers.size(), papers.stream().mapToLong(Document::bytes).sum());
        }

        /** @throws ProblemException TOO_MANY_DOCUMENTS or SUBMISSION_TOO_LARGE if a submission with these takes no more bytes */
        public void requireRoom(long more, UploadLimits limits) {
            if (documents >= limits.documents()) {
                throw TOO_MANY_DOCUMENTS.with(limits.documents());
            }
            if (bytes + more > limits.perSubmission().asLongValue()) {
                throw SUBMISSION_TOO_LARGE.with(UploadLimits.megabytes(limits.perSubmission()));
            }
        }
    }

    /** The submission became a case; its documents are the case's now. */
    public void joinCase(UUID submissionId, UUID caseId) {
        update("caseId = ?2 where submissionId = ?1", submissionId, caseId);
    }

    /**
     * The document that a translation names, among those of its submission.
     *
     * @param translation null for one that is about to come
     * @throws ProblemException DOCUMENT_NOT_FOUND, or TRANSLATION_OF_A_TRANSLATION: what is translated is always the original, so
     *     that two translations never name each other. Source: CPL 273
     */
    public static void requireOriginal(List<Document> papers, UUID original, UUID translation) {
        boolean translates = require(papers, original).isTranslation();
        boolean isTranslated = translation != null
                && papers.stream().map(Document::translationOf).anyMatch(translation::equals);
        if (translates || isTranslated || original.equals(translation)) {
            throw TRANSLATION_OF_A_TRANSLATION.with();
        }
    }
}
