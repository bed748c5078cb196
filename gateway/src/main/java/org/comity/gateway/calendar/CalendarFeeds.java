package org.comity.gateway.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.secret.Secret;

@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {
    Optional<CalendarFeed> openedBy(Secret secret) {
        return find("secretDigest", secret.digest()).firstResultOptional();
    }
}
