package org.comity.hearing.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.hearing.served.KnownServices;
import org.comity.hearing.served.ServiceSoFar;
import org.comity.law.Closure;
import org.comity.law.CourtCalendar;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed time would mean to everybody, before it is fixed.
 *
 * @param closure why the court would be closed, or null
 * @param panelRequired whether a panel must sit: above the basic courts always at first instance, and where the case was given to one. Source: Civil
 *     Procedure Law arts. 40, 160
 */
public record TimesView(
        LocalTime court,
        @Nullable Closure closure,
        HearingView.Notice notice,
        boolean panelRequired,
        List<PartyTime> parties) {

    /**
     * @param service how long service on the party has taken so far
     * @param summonsLikely whether a summons that is sent today may be served in time, by how long service took before; a guess
     */
    public record PartyTime(
            UUID partyId, PartyRole role, String name, LocalTime time, ServiceSoFar service, boolean summonsLikely) {
        static PartyTime of(
                CourtCase known,
                CaseParty party,
                KnownServices services,
                Instant startsAt,
                Instant endsAt,
                LocalDate today) {
            ServiceSoFar service = services.soFar(party.partyId(), known.caseId());
            return new PartyTime(
                    party.partyId(),
                    party.role(),
                    party.name(),
                    LocalTime.of(startsAt, endsAt, party.zone()),
                    service,
                    service.isLikelyBy(Summons.lastDayBefore(startsAt), today));
        }
    }

    /** Above the basic courts; a court that the table does not have is not judged. */
    private static final Set<String> IN_PANELS = Set.of("supreme", "high", "intermediate");

    private static boolean isForAPanel(CourtCase known) {
        return IN_PANELS.contains(Courts.named(known.court()).level())
                || known.assignees().stream()
                        .anyMatch(assignee -> assignee.office().equals("PRESIDING_JUDGE"));
    }

    static TimesView of(CourtCase known, KnownServices services, Instant startsAt, Instant endsAt, Instant now) {
        return new TimesView(
                LocalTime.of(startsAt, endsAt, CourtClock.ZONE.getId()),
                CourtCalendar.china().closureOn(CourtClock.dateOf(startsAt)).orElse(null),
                HearingView.Notice.of(now, startsAt, null),
                isForAPanel(known),
                known.parties().stream()
                        .map(party -> PartyTime.of(known, party, services, startsAt, endsAt, CourtClock.dateOf(now)))
                        .toList());
    }
}
