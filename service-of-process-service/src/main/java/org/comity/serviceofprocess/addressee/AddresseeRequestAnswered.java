package org.comity.serviceofprocess.addressee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.addressee.CourtAnswer.Outcome;
import org.comity.serviceofprocess.request.StartedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A person of the court answered what an addressee asked.
 *
 * @param askedId of what was asked
 * @param application what becomes an application of the party; null unless it is passed on
 * @param accountIds the account in which the papers lie; empty where they lie behind a link, and the answer is mailed
 */
record AddresseeRequestAnswered(
        UUID caseId,
        UUID askedId,
        UUID partyId,
        Kind kind,
        Outcome outcome,
        @Nullable Application application,
        List<UUID> accountIds,
        Instant answeredAt)
        implements Event {

    /**
     * @param kind a code of the kinds of application
     * @param language null unless an interpreter is asked for
     * @param periodId a row of the procedural periods; null unless more time is asked for, as is {@code days}
     * @param askedByName who asked for the party
     */
    record Application(
            String kind,
            @Nullable String language,
            String reasons,
            @Nullable String periodId,
            @Nullable Integer days,
            String askedByName,
            Instant askedAt,
            UUID passedOnByAccountId) {}

    static AddresseeRequestAnswered of(
            AddresseeRequest asked, CourtAnswer answer, @Nullable StartedPeriod period, Optional<UUID> account) {
        Application application = answer.outcome() != Outcome.PASSED_ON
                ? null
                : new Application(
                        asked.kind().application().orElseThrow(),
                        asked.language(),
                        asked.words(),
                        period == null ? null : period.periodId(),
                        asked.days(),
                        asked.name(),
                        asked.askedAt(),
                        answer.by());
        return new AddresseeRequestAnswered(
                asked.caseId(),
                asked.id(),
                asked.partyId(),
                asked.kind(),
                answer.outcome(),
                application,
                account.stream().toList(),
                answer.at());
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
