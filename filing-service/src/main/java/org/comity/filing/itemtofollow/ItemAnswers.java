package org.comity.filing.itemtofollow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ItemAnswers implements PanacheRepositoryBase<ItemAnswer, UUID> {
    /** By item; the latest first. */
    Map<UUID, List<ItemAnswer>> of(Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : list("itemId in ?1 order by givenAt desc, id", items).stream()
                        .collect(Collectors.groupingBy(ItemAnswer::itemId));
    }

    /** The one on which no clerk has said anything yet. */
    Optional<ItemAnswer> waiting(UUID item) {
        return find("itemId = ?1 and askedAgainAt is null", item).firstResultOptional();
    }
}
