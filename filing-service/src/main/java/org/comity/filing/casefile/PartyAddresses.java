package org.comity.filing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The addresses that the court confirmed after the filing. */
@ApplicationScoped
public class PartyAddresses implements PanacheRepositoryBase<PartyAddress, UUID> {

    /**
     * By party, the address in force; none for a party that is still where the filing says.
     *
     * @param today the court's date
     */
    Map<UUID, PartyAddress> inForce(UUID caseId, LocalDate today) {
        return list("caseId = ?1 and validFrom <= ?2 order by validFrom, confirmedAt", caseId, today).stream()
                .collect(Collectors.toMap(PartyAddress::partyId, Function.identity(), (before, after) -> after));
    }
}
