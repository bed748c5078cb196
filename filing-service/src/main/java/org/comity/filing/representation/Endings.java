package org.comity.filing.representation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentatives;
import org.comity.law.CourtClock;

/** What follows when a representation ends: its account no longer acts, and the others learn of it. */
@ApplicationScoped
public class Endings {
    private static final int AT_ONCE = 200;

    private final Representations representations;
    private final PartyRepresentatives inForce;
    private final CaseParties parties;
    private final Outbox outbox;
    private final Clock clock;

    Endings(
            Representations representations,
            PartyRepresentatives inForce,
            CaseParties parties,
            Outbox outbox,
            Clock clock) {
        this.representations = representations;
        this.inForce = inForce;
        this.parties = parties;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param ended one whose state says so already */
    void follow(Representation ended) {
        inForce.deleteById(ended.id());
        inForce.flush();
        outbox.add(ended.ended(parties.isParty(ended.caseId(), ended.accountId())));
    }

    /** The court takes a party out of the case: nobody represents it any more, and nobody who was invited or waits will. */
    public void endAllOf(CaseParty party, Instant now) {
        representations.lockRunning(party.id()).forEach(representation -> {
            boolean inForce = representation.isInForce();
            representation.exclude(now).ifPresent(outbox::add);
            if (inForce) {
                follow(representation);
            }
        });
        representations.flush();
    }

    /** A power of attorney for a time ends with its last day at the court. */
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void lapse() {
        Instant now = clock.instant();
        representations.lapsed(CourtClock.dateOf(now), AT_ONCE).forEach(representation -> {
            representation.end(EndReason.LAPSED, now);
            follow(representation);
        });
    }
}
