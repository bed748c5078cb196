package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ResumableUploads implements PanacheRepositoryBase<ResumableUpload, UUID> {

    /** @throws org.comity.http.ProblemException UPLOAD_NOT_FOUND for anybody else, and once its time is over */
    ResumableUpload require(UUID id, UUID account, Instant now) {
        return find("id = ?1 and accountId = ?2 and expiresAt > ?3", id, account, now)
                .firstResultOptional()
                .orElseThrow(() -> UPLOAD_NOT_FOUND.with(id));
    }

    /** On their way or waiting to become documents, oldest first; no more than {@code UploadLimits.unfinished}. */
    List<ResumableUpload> unfinished(UUID account, Instant now) {
        return list("accountId = ?1 and kept = false and expiresAt > ?2 order by begunAt, id", account, now);
    }

    /** Until the transaction ends nobody else begins one for this account, so that parallel ones pass its limits no more than others. */
    void holdFor(UUID account) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 4))) locked")
                .setParameter(1, account)
                .getSingleResult();
    }

    /** Of a draft that is no more. */
    List<UUID> idsOf(UUID subject) {
        return find("subject", subject).stream().map(ResumableUpload::id).toList();
    }

    List<ResumableUpload> expired(Instant now, int most) {
        return find("expiresAt <= ?1 order by expiresAt", now).page(0, most).list();
    }
}
