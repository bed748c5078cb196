package org.comity.serviceofprocess.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ContactChanges implements PanacheRepositoryBase<ContactChange, UUID> {

    /**
     * By party, where it is served now; none for a party that is still where the filing says.
     *
     * @param today the court's date
     */
    Map<UUID, ContactChange> inForce(List<UUID> parties, LocalDate today) {
        return list("partyId in ?1 and validFrom <= ?2 order by validFrom, confirmedAt", parties, today).stream()
                .collect(Collectors.toMap(ContactChange::partyId, Function.identity(), (before, after) -> after));
    }
}
