package org.comity.serviceofprocess.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.request.AddressSearch.Result;

@ApplicationScoped
public class AddressSearches implements PanacheRepositoryBase<AddressSearch, UUID> {

    /** As they were recorded; a request has {@link AddressSearchResource#MOST} at most. */
    List<AddressSearch> ofRequest(UUID requestId) {
        return list("requestId = ?1 order by recordedAt, id", requestId);
    }

    /** Whether one is on record, and none found an address. Source: CPL 283 para. 2; HSC 1(2). */
    public boolean wereInVain(UUID requestId) {
        return count("requestId = ?1 and result = ?2", requestId, Result.NOT_FOUND) > 0
                && count("requestId = ?1 and result = ?2", requestId, Result.FOUND) == 0;
    }
}
