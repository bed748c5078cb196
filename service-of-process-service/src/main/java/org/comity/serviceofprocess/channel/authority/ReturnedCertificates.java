package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.channel.authority.ReturnedCertificate.Standing;

@ApplicationScoped
class ReturnedCertificates implements PanacheRepositoryBase<ReturnedCertificate, UUID> {

    /** In the order in which they came. */
    List<ReturnedCertificate> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by recordedAt, id", attemptId);
    }

    ReturnedCertificate requireContested(UUID attemptId, UUID id) {
        return find("attemptId = ?1 and id = ?2 and standing = ?3", attemptId, id, Standing.CONTESTED)
                .firstResultOptional()
                .orElseThrow(() -> CERTIFICATE_NOT_FOUND.with(id));
    }
}
