package org.comity.hearing.served;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.law.CourtClock;

/** Learns from service of process what was served on whom. */
@Singleton
class ServiceListener {
    private static final String SUMMONS = "SUMMONS";

    private final KnownServices services;
    private final Clock clock;

    ServiceListener(KnownServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Listens
    void on(ServiceRequestOpened fact) {
        services.begin(
                new ServiceBegun(fact.requestId(), fact.caseId(), fact.partyId(), CourtClock.dateOf(fact.openedAt())));
    }

    @Listens
    void on(Served fact) {
        services.require(
                        new PartyServed.Key(fact.requestId(), fact.attemptId()),
                        key -> new PartyServed(key, fact.caseId(), fact.partyId(), fact.isSummons(), clock.instant()))
                .countsFrom(fact.servedOn());
    }

    @Listens
    void on(ServiceSuperseded fact) {
        services.find(new PartyServed.Key(fact.requestId(), fact.attemptId()))
                .ifPresent(served -> served.countsFrom(fact.standsOn()));
    }

    record ServiceRequestOpened(UUID caseId, UUID requestId, UUID partyId, Instant openedAt) {}

    /**
     * @param paper what the clerk said was served
     * @param kinds of all papers that were served; null in events of earlier releases
     */
    record Served(
            UUID caseId,
            UUID requestId,
            UUID attemptId,
            UUID partyId,
            String paper,
            LocalDate servedOn,
            List<String> kinds) {
        boolean isSummons() {
            return paper.equals(SUMMONS) || kinds != null && kinds.contains(SUMMONS);
        }
    }

    /** @param standsOn when the same papers were served, as the court sees it now; null if not at all */
    record ServiceSuperseded(UUID requestId, UUID attemptId, LocalDate standsOn) {}
}
