package org.comity.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.courtdocument.ReturnedOrders;

@ApplicationScoped
class Returned implements ReturnedOrders {
    private final Applications applications;

    Returned(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Optional<Instant> returnedAt(UUID documentId) {
        return applications.find("documentId", documentId).stream()
                .map(Application::returnedAt)
                .filter(at -> at != null)
                .findFirst();
    }
}
