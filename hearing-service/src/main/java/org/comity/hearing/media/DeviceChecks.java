package org.comity.hearing.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeviceChecks implements PanacheRepositoryBase<DeviceCheck, DeviceCheck.Key> {
    List<DeviceCheck> of(UUID hearingId) {
        return list("hearingId", hearingId);
    }

    Optional<DeviceCheck> of(UUID hearingId, UUID accountId) {
        return findByIdOptional(new DeviceCheck.Key(hearingId, accountId));
    }
}
