package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.courtdocument.IssuedDocument;
import org.comity.filing.courtdocument.IssuedRegister;
import org.comity.filing.document.NamesBytes;
import org.comity.filing.submission.SearchWords;
import org.comity.filing.submission.Submissions;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.hibernate.Session;

@ApplicationScoped
public class RefusalRulings implements PanacheRepositoryBase<RefusalRuling, UUID>, NamesBytes, IssuedRegister {
    private static final String BEFORE_A_JUDGE = """
            select r.* from refusal_ruling r join submission s on s.id = r.submission_id
             where r.court = :court and r.state = 'WITH_JUDGE' and (r.sent_at, r.id) > (:at, :id)""" + Submissions.NAMED + " order by r.sent_at, r.id limit :limit";

    /** Of a filing there is one at most. */
    public Optional<RefusalRuling> of(UUID submissionId) {
        return find("submissionId", submissionId).singleResultOptional();
    }

    /** Held until the end of the transaction. */
    RefusalRuling lock(UUID submissionId) {
        return find("submissionId", submissionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(REFUSAL_NOT_FOUND::with);
    }

    /**
     * What lies before the judges of a court, the longest waiting first.
     *
     * @param words a part of a name; empty for all
     * @param limit how many; one more is found if there is one
     */
    List<RefusalRuling> before(String court, String words, Position after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BEFORE_A_JUDGE, RefusalRuling.class)
                .setParameter("court", court)
                .setParameter("words", SearchWords.anywhere(SearchWords.folded(words)))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1)
                .getResultList();
    }

    @Override
    public boolean names(String digest) {
        return count("sealedDigest = ?1 or outcome.digest = ?1", digest) > 0;
    }

    @Override
    public List<String> namedAfter(String digest, int most) {
        return Stream.of("sealedDigest", "outcome.digest")
                .flatMap(named -> getEntityManager()
                        .createQuery(
                                "select distinct it.%1$s from RefusalRuling it where it.%1$s > ?1 order by it.%1$s"
                                        .formatted(named),
                                String.class)
                        .setParameter(1, digest)
                        .setMaxResults(most)
                        .getResultStream())
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public Optional<IssuedDocument> withCheckCode(String code) {
        return find("checkCode", code).<RefusalRuling>firstResultOptional().map(RefusalRulings::shown);
    }

    @Override
    public Optional<IssuedDocument> withSealedDigest(String digest) {
        return find("sealedDigest", digest).<RefusalRuling>firstResultOptional().map(RefusalRulings::shown);
    }

    private static IssuedDocument shown(RefusalRuling ruling) {
        return new IssuedDocument(
                IssuedDocument.Issuer.of(ruling.court()),
                RefusalSheet.KIND,
                RefusalSheet.reference(ruling),
                CourtClock.dateOf(ruling.issuedAt()),
                ruling.sealSubject(),
                ruling.sealedDigest(),
                true,
                null,
                null,
                List.of());
    }
}
