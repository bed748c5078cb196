package org.comity.filing.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class WatchActs implements PanacheRepositoryBase<WatchAct, UUID> {
    /** By the watch, the first one first. */
    Map<UUID, List<WatchAct>> of(Collection<UUID> watches) {
        return watches.isEmpty()
                ? Map.of()
                : list("watchId in ?1 order by at, id", watches).stream()
                        .collect(Collectors.groupingBy(WatchAct::watchId));
    }
}
