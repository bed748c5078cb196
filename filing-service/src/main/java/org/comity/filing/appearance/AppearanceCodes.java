package org.comity.filing.appearance;

import static org.comity.filing.problem.FilingProblem.APPEARANCE_CODE_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class AppearanceCodes implements PanacheRepositoryBase<AppearanceCode, String> {

    /** Held until the end of the transaction, so that two accounts cannot both use it. */
    AppearanceCode lock(String digest) {
        return findByIdOptional(digest, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> APPEARANCE_CODE_UNKNOWN.with());
    }
}
