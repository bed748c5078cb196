package org.comity.hearing.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.hearing.schedule.HearingView;
import org.comity.hearing.schedule.LocalTime;
import org.comity.hearing.schedule.Summons;
import org.comity.hearing.seat.Bench;
import org.comity.hearing.seat.Role;
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
 * @param panelSize how many judge if a panel sits, who presides among them: as many as the case was given to, three where it was given to no panel
 * @param others whose zone is known besides the court and the parties, once there is a hearing in which they have a seat
 * @param engaged who has another hearing then
 */
public record TimesView(
        LocalTime court,
        @Nullable Closure closure,
        HearingView.Notice notice,
        boolean panelRequired,
        int panelSize,
        List<PartyTime> parties,
        List<PersonTime> others,
        List<Engagement> engaged) {

    public record PersonTime(Role role, String name, LocalTime time) {}

    /**
     * @param service how long service on the party has taken so far
     * @param summonsLikely whether a summons that is sent today may be served in time, by how long service took before; a guess
     */
    public record PartyTime(
            UUID partyId, PartyRole role, String name, LocalTime time, ServiceSoFar service, boolean summonsLikely) {
        static PartyTime of(
                Plan.Party known, KnownServices services, Instant startsAt, Instant endsAt, LocalDate today) {
            CaseParty party = known.party();
            ServiceSoFar service =
                    services.soFar(party.partyId(), known.ofCase().caseId());
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

    static TimesView of(
            Plan plan,
            KnownServices services,
            Instant startsAt,
            Instant endsAt,
            Instant now,
            List<Engagement> engaged) {
        return new TimesView(
                LocalTime.of(startsAt, endsAt, CourtClock.ZONE.getId()),
                CourtCalendar.china().closureOn(CourtClock.dateOf(startsAt)).orElse(null),
                HearingView.Notice.of(now, startsAt, null),
                isForAPanel(plan.own()),
                Bench.panelOf(plan.own().assignees()),
                plan.parties().stream()
                        .map(party -> PartyTime.of(party, services, startsAt, endsAt, CourtClock.dateOf(now)))
                        .toList(),
                plan.people().stream()
                        .filter(person ->
                                !person.role().isCourt() && !person.role().isParty() && person.zone() != null)
                        .map(person -> new PersonTime(
                                person.role(), person.name(), LocalTime.of(startsAt, endsAt, person.zone())))
                        .toList(),
                engaged);
    }
}
