package org.comity.serviceofprocess.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.http.Page;

/** Every answer that the adviser gave for a request. */
@ApplicationScoped
class RequestAdvices implements PanacheRepositoryBase<RequestAdvice, UUID> {

    /**
     * In the order in which they were given.
     *
     * @param after the position of the last one seen, -1 for none
     */
    Page<RequestAdvice> ofRequest(UUID requestId, int after, int limit) {
        List<RequestAdvice> found = find("requestId = ?1 and position > ?2 order by position", requestId, after)
                .range(0, limit)
                .list();
        List<RequestAdvice> items = found.stream().limit(limit).toList();
        return new Page<>(
                items, found.size() > limit ? Integer.toString(items.getLast().position()) : null);
    }
}
