package org.comity.filing.refusal;

import static org.comity.filing.problem.FilingProblem.REFUSAL_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.courtdocument.IssuedDocument;
import org.comity.filing.courtdocument.IssuedRegister;
import org.comity.filing.document.NamesBytes;
import org.comity.http.Position;
import org.comity.law.CourtClock;

@ApplicationScoped
public class RefusalRulings implements PanacheRepositoryBase<RefusalRuling, UUID>, NamesBytes, IssuedRegister {
    /** Of a filing there is one at most. */
    Optional<RefusalRuling> of(UUID submissionId) {
        return find("submissionId", submissionId).singleResultOptional();
    }

    /** Held until the end of the transaction. */
    RefusalRuling lock(UUID submissionId) {
        return find("submissionId", submissionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(REFUSAL_NOT_FOUND::with);
    }

    /** What lies before the judges of a court, the longest waiting first. @param limit how many; one more is found if there is one */
    List<RefusalRuling> before(String court, Position after, int limit) {
        return find(
                        "court = ?1 and state = WITH_JUDGE and (sentAt, id) > (?2, ?3) order by sentAt, id",
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    @Override
    public boolean names(String digest) {
        return count("sealedDigest", digest) > 0;
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
