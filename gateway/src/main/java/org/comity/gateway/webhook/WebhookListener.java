package org.comity.gateway.webhook;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.EventEnvelope;
import org.comity.events.Listens;

/** What systems of partners are told of: that it happened, and in which case. */
@Singleton
class WebhookListener {
    private final Webhooks webhooks;

    WebhookListener(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Listens
    void on(CaseRegistered fact, EventEnvelope envelope) {
        if ("PARTNER".equals(fact.origin())) {
            webhooks.registered(fact.caseId(), fact.registeredByAccountId());
        }
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(Served fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(HearingScheduled fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(HearingMoved fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(HearingAdjourned fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(DecisionAnnounced fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(DecisionInEffect fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    @Listens
    void on(CaseArchived fact, EventEnvelope envelope) {
        tell(fact, fact.caseId(), envelope);
    }

    private void tell(Record fact, UUID caseId, EventEnvelope envelope) {
        webhooks.tell(envelope.eventId(), fact.getClass().getSimpleName(), caseId, envelope.occurredAt());
    }

    /** @param registeredByAccountId the partner, where the origin is one */
    record CaseRegistered(UUID caseId, String origin, UUID registeredByAccountId) {}

    record Served(UUID caseId) {}

    record HearingScheduled(UUID caseId) {}

    record HearingMoved(UUID caseId) {}

    record HearingAdjourned(UUID caseId) {}

    record DecisionAnnounced(UUID caseId) {}

    record DecisionInEffect(UUID caseId) {}

    record CaseArchived(UUID caseId) {}
}
