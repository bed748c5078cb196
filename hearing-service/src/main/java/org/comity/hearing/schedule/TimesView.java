package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.law.CourtCalendar;
import org.comity.law.CourtClock;
import org.jspecify.annotations.Nullable;

/** What a proposed time would mean to everybody, before it is fixed. {@code closure} says why the court would be closed, or is null. */
public record TimesView(LocalTime court, @Nullable String closure, HearingView.Notice notice, List<PartyTime> parties) {
    public record PartyTime(UUID partyId, PartyRole role, String name, LocalTime time) {}

    static TimesView of(CourtCase known, Instant startsAt, Instant endsAt, Instant now) {
        return new TimesView(
                LocalTime.of(startsAt, endsAt, CourtClock.ZONE.getId()),
                CourtCalendar.china()
                        .closureOn(CourtClock.dateOf(startsAt))
                        .map(closure -> closure.nameZh() + " / " + closure.nameEn())
                        .orElse(null),
                HearingView.Notice.of(now, startsAt, null),
                known.parties().stream()
                        .map(party -> new PartyTime(
                                party.partyId(),
                                party.role(),
                                party.name(),
                                LocalTime.of(startsAt, endsAt, party.zone())))
                        .toList());
    }
}
