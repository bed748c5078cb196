package org.comity.serviceofprocess.request;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class SupersededServices implements PanacheRepositoryBase<SupersededService, UUID> {

    /** In the order in which they ceased to count. */
    List<SupersededService> ofRequest(UUID requestId) {
        return list("requestId = ?1 order by supersededAt, id", requestId);
    }

    /** The same of several requests, by request; none for one whose service never changed. */
    Map<UUID, List<SupersededService>> ofRequests(Collection<UUID> requestIds) {
        return requestIds.isEmpty()
                ? Map.of()
                : list("requestId in ?1 order by supersededAt, id", requestIds).stream()
                        .collect(groupingBy(SupersededService::requestId));
    }
}
