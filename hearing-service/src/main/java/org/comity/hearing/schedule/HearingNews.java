package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comity.events.Event;
import org.comity.hearing.seat.Role;

/** What is told of a hearing: of one to each of its cases, and so to everybody in them; of a meeting to whoever has a seat in it. */
public record HearingNews(Hearing hearing) {

    List<Event> scheduled(Instant now) {
        return told(this::scheduled, () -> set(hearing.startsAt(), hearing.scheduledByAccountId(), now));
    }

    /** @param ofCase one of the hearing's cases */
    Event scheduled(UUID ofCase) {
        List<UUID> interpreters = hearing.seats().stream()
                .filter(seat -> seat.role() == Role.INTERPRETER)
                .map(HearingSeat::accountId)
                .filter(Objects::nonNull)
                .toList();
        return new HearingScheduled(
                ofCase,
                hearing.id(),
                hearing.startsAt(),
                hearing.endsAt(),
                hearing.scheduledByAccountId(),
                interpreters);
    }

    List<Event> moved(Instant fromStartsAt, UUID by, Instant now) {
        return told(
                ofCase -> new HearingMoved(
                        ofCase, hearing.id(), fromStartsAt, hearing.startsAt(), hearing.endsAt(), by, now),
                () -> set(hearing.startsAt(), by, now));
    }

    List<Event> adjourned(Instant now) {
        return told(
                ofCase -> new HearingAdjourned(ofCase, hearing.id(), hearing.startsAt(), now),
                () -> new MeetingCalledOff(
                        hearing.courtCase().caseId(),
                        hearing.id(),
                        hearing.stage(),
                        hearing.startsAt(),
                        accounts(),
                        now));
    }

    /** It goes on on another day. */
    public List<Event> recessed(Instant until, Instant now) {
        return told(ofCase -> new HearingRecessed(ofCase, hearing.id(), until, now), () -> set(until, null, now));
    }

    private MeetingSet set(Instant startsAt, UUID by, Instant now) {
        return new MeetingSet(
                hearing.courtCase().caseId(),
                hearing.id(),
                hearing.stage(),
                startsAt,
                hearing.meetsUntil(),
                accounts(),
                by,
                now);
    }

    private List<UUID> accounts() {
        return hearing.seats().stream()
                .filter(seat -> !seat.role().isCourt())
                .map(HearingSeat::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Event> told(Function<UUID, Event> ofHearing, Supplier<Event> ofMeeting) {
        return hearing.stage().isHearing()
                ? hearing.cases().stream().map(ofHearing).toList()
                : List.of(ofMeeting.get());
    }
}
