package org.comity.filing.application;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.AskedPeriods;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.law.ApplicationKind;

/** What an addressee asked where it was served becomes an application of the party once a person of the court passes it on. */
@Singleton
class PassedOnListener {
    private final Applications applications;
    private final CaseFiles files;
    private final CaseParties parties;
    private final AskedPeriods periods;
    private final Docket docket;
    private final Outbox outbox;
    private final Clock clock;

    PassedOnListener(
            Applications applications,
            CaseFiles files,
            CaseParties parties,
            AskedPeriods periods,
            Docket docket,
            Outbox outbox,
            Clock clock) {
        this.applications = applications;
        this.files = files;
        this.parties = parties;
        this.periods = periods;
        this.docket = docket;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Listens
    void on(AddresseeRequestAnswered fact) {
        PassedOn asked = fact.application();
        if (asked == null) {
            return;
        }
        CaseParty party = parties.findById(fact.partyId());
        Optional<UUID> deadline = Optional.ofNullable(asked.periodId())
                .flatMap(period -> periods.newestOf(party.caseId(), party.id(), period));
        if (asked.periodId() != null && deadline.isEmpty()) {
            // Service of process passes on none of a period that did not begin; it may have been found since that it
            // did not.
            Log.warnf("no period %s of party %s: nothing to extend", asked.periodId(), party.id());
            return;
        }
        if (!applications.isWaiting(party.id(), asked.kind(), deadline.orElse(null))) {
            make(party, asked, deadline.orElse(null));
        }
    }

    /** The one that waits already is decided for both. */
    private void make(CaseParty party, PassedOn asked, UUID deadline) {
        Instant now = clock.instant();
        ApplicationKind kind = Applying.kind(asked.kind());
        Application made = new Application(files.findById(party.caseId()).court(), party, asked, deadline, now);
        applications.persist(made);
        outbox.add(new ApplicationMade(
                party.caseId(),
                made.id(),
                party.id(),
                kind.code(),
                kind.decidedBy().contains(ApplicationKind.Decider.SUPERVISOR),
                made.madeAt()));
        docket.enter(DocketEntry.of(
                        party.caseId(),
                        DocketEntry.What.APPLICATION_MADE,
                        DocketEntry.By.PARTY,
                        now,
                        party.id(),
                        Map.of("applicationId", made.id().toString(), "kind", kind.code()))
                .readBy(made.readers(kind), asked.passedOnByAccountId()));
    }

    /** @param application null unless it is passed on */
    record AddresseeRequestAnswered(UUID partyId, PassedOn application) {}
}
