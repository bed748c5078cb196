package org.comity.filing.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Intakes implements PanacheRepositoryBase<Intake, UUID> {
    /** @param reference null finds nothing */
    Optional<Intake> named(String scope, String reference) {
        return find("scope = ?1 and reference = ?2", scope, reference).firstResultOptional();
    }

    /** What the court is asked to order in a case that was not filed online. */
    public String claimsOf(UUID caseId) {
        return findById(caseId).claims();
    }
}
