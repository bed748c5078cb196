package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.document.NamesBytes;
import org.comity.filing.paper.Paper;
import org.comity.http.Position;

@ApplicationScoped
public class CourtDocuments implements PanacheRepositoryBase<CourtDocument, UUID>, NamesBytes {

    CourtDocument require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .singleResultOptional()
                .orElseThrow(() -> COURT_DOCUMENT_NOT_FOUND.with(id));
    }

    /** Held until the end of the transaction. */
    CourtDocument lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> COURT_DOCUMENT_NOT_FOUND.with(id));
    }

    /** Those of several cases that are for somebody to check, to issue or to mend, the longest waiting first. */
    public List<CourtDocument> openIn(List<UUID> cases) {
        return list("caseId in ?1 and waitsSince is not null order by waitsSince, id", cases);
    }

    /**
     * The newest first.
     *
     * @param kind null for all, as {@code state}
     * @param limit how many; one more is found if there is one
     */
    List<CourtDocument> of(UUID caseId, String kind, CourtDocument.State state, Position after, int limit) {
        return find(
                        "caseId = ?1 and (draftedAt, id) < (?2, ?3) and (?4 is null or kind = ?4) and (?5 is null or state = ?5)"
                                + " order by draftedAt desc, id desc",
                        caseId,
                        after.at(),
                        after.id(),
                        kind,
                        state)
                .range(0, limit)
                .list();
    }

    /** The number of the next that is issued in a case that is held. */
    int nextNumber(UUID caseId) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(d.number), 0) from CourtDocument d where d.caseId = ?1",
                                Integer.class)
                        .setParameter(1, caseId)
                        .getSingleResult()
                + 1;
    }

    /** The one that became this paper. */
    Optional<CourtDocument> issuedAs(UUID paperId) {
        return find("paperId", paperId).firstResultOptional();
    }

    /** Those of a kind that were issued about some papers and stand, the earliest first. */
    List<CourtDocument> about(Collection<UUID> those, String kind) {
        return those.isEmpty()
                ? List.of()
                : list(
                        "about in ?1 and kind = ?2 and state = ?3"
                                + " and exists (select 1 from Paper p where p.id = paperId and p.state = ?4) order by issuedAt, id",
                        those,
                        kind,
                        CourtDocument.State.ISSUED,
                        Paper.State.FILED);
    }

    /** One that was issued, by what is printed on it. */
    Optional<CourtDocument> withCheckCode(String code) {
        return find("checkCode", code).firstResultOptional();
    }

    /** One that was issued, by its sealed bytes. */
    Optional<CourtDocument> withSealedDigest(String digest) {
        return find("sealedDigest", digest).firstResultOptional();
    }

    @Override
    public boolean names(String digest) {
        return count("digest", digest) > 0;
    }

    @Override
    public List<String> namedAfter(String digest, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct it.digest from CourtDocument it where it.digest > ?1 order by it.digest",
                        String.class)
                .setParameter(1, digest)
                .setMaxResults(most)
                .getResultList();
    }
}
