package org.comity.hearing.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.hearing.schedule.Summons;
import org.comity.hearing.seat.Role;
import org.comity.hearing.served.ServiceSoFar;
import org.comity.hearing.timing.OtherHearings.Taken;
import org.comity.law.Closure;
import org.comity.law.CourtCalendar;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Times that a hearing could have, each with what it would mean to whom. Days and hours are the court's; the court may choose others. */
public record SlotsView(List<Day> days) {
    /** How many days are looked at. */
    static final int DAYS = 14;

    /** Product rule, no law: on these hours a hearing is proposed to begin. */
    private static final int FIRST_HOUR = 9;

    private static final int LAST_HOUR = 17;

    /**
     * @param closure why the court is closed, and then no time is proposed; null on other days
     * @param noticeIsShort whether people would be told later than the law asks
     * @param summonsUnlikely whom a summons that is sent today may not reach in time, by how long service took before; a guess
     */
    @Schema(name = "SlotDay")
    public record Day(
            LocalDate date,
            @Nullable Closure closure,
            boolean noticeIsShort,
            List<Who> summonsUnlikely,
            List<Slot> slots) {}

    /**
     * @param atNight for whom it would be between 22:00 and 07:00
     * @param engaged who has another hearing then
     */
    public record Slot(Instant startsAt, Instant endsAt, List<Who> atNight, List<Who> engaged) {}

    /** @param partyId of a party, or of who speaks for it */
    @Schema(name = "SlotPerson")
    public record Who(@Nullable UUID partyId, Role role, String name) {
        static Who of(Attendee person) {
            return new Who(person.partyId(), person.role(), person.name());
        }
    }

    /** Of each party how long service on it took. */
    record Services(Map<UUID, ServiceSoFar> ofParty) {
        boolean isUnlikely(Attendee person, LocalDate lastDay, LocalDate today) {
            ServiceSoFar known = ofParty.get(person.partyId());
            return known != null && !known.isLikelyBy(lastDay, today);
        }
    }

    static SlotsView of(Plan plan, List<Taken> taken, Services services, LocalDate from, int minutes, Instant now) {
        return new SlotsView(from.datesUntil(from.plusDays(DAYS))
                .map(date -> day(plan, taken, services, date, minutes, now))
                .toList());
    }

    private static Day day(Plan plan, List<Taken> taken, Services services, LocalDate date, int minutes, Instant now) {
        Closure closure = CourtCalendar.china().closureOn(date).orElse(null);
        Instant begins = CourtClock.startOf(date);
        LocalDate lastDay = Summons.lastDayBefore(begins);
        Stream<Slot> slots = closure != null
                ? Stream.empty()
                : IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                        .mapToObj(hour -> date.atTime(LocalTime.of(hour, 0))
                                .atZone(CourtClock.ZONE)
                                .toInstant())
                        .filter(now::isBefore)
                        .map(start -> slot(plan, taken, start, start.plusSeconds(60L * minutes)));
        return new Day(
                date,
                closure,
                Summons.isShort(now, begins),
                each(plan.people().stream()
                        .filter(person -> services.isUnlikely(person, lastDay, CourtClock.dateOf(now)))),
                slots.toList());
    }

    private static Slot slot(Plan plan, List<Taken> taken, Instant start, Instant end) {
        return new Slot(
                start,
                end,
                each(plan.people().stream().filter(person -> isNight(person, start, end))),
                each(plan.people().stream().filter(person -> taken.stream()
                        .anyMatch(
                                other -> other.accountId().equals(person.accountId()) && other.overlaps(start, end)))));
    }

    private static boolean isNight(Attendee person, Instant start, Instant end) {
        return Boolean.TRUE.equals(org.comity.hearing.schedule.LocalTime.of(start, end, person.zone())
                .indecent());
    }

    private static List<Who> each(Stream<Attendee> people) {
        return people.map(Who::of).distinct().toList();
    }
}
