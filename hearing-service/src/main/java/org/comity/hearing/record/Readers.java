package org.comity.hearing.record;

import static org.comity.hearing.problem.HearingProblem.NOT_CALLED_IN;
import static org.comity.hearing.problem.HearingProblem.OBSERVERS_LISTEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.comity.hearing.business.HeardApart;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.seat.Role;
import org.comity.http.Caller;

/** Who reads what was said and shown in a room. Whoever is heard apart does only as far as they are in the hearing. Source: OL 26. */
@ApplicationScoped
public class Readers {
    private final Hearings hearings;
    private final EventLog log;
    private final Caller caller;

    Readers(Hearings hearings, EventLog log, Caller caller) {
        this.hearings = hearings;
        this.log = log;
        this.caller = caller;
    }

    /** @throws org.comity.http.ProblemException HEARING_NOT_FOUND for strangers, NOT_CALLED_IN for whoever was not heard, or does not read it yet */
    Hearing ofTheRecord(UUID hearingId) {
        Hearing hearing = hearings.requireForWhatWasSaid(hearingId, caller);
        require(hearing, HeardApart::readsTheRecord);
        return hearing;
    }

    /** @throws org.comity.http.ProblemException HEARING_NOT_FOUND for whoever has no seat, NOT_CALLED_IN for whoever waits to be heard, or was released */
    public Hearing ofWhatIsShown(UUID hearingId) {
        Hearing hearing = hearings.require(hearingId);
        hearing.requireSeatsOf(caller.accountId());
        require(hearing, HeardApart::isInside);
        return hearing;
    }

    /** @throws org.comity.http.ProblemException OBSERVERS_LISTEN */
    private void requireTakesPart(Hearing hearing) {
        if (hearing.seatsOf(caller.accountId()).stream().anyMatch(seat -> seat.role() == Role.OBSERVER)) {
            throw OBSERVERS_LISTEN.with();
        }
    }

    private void require(Hearing hearing, BiPredicate<HeardApart, String> may) {
        requireTakesPart(hearing);
        List<HearingSeat> apart = hearing.seatsOf(caller.accountId()).stream()
                .filter(seat -> seat.role().isHeardApart())
                .toList();
        if (!apart.isEmpty()) {
            HeardApart heard = HeardApart.of(log.read(hearing.id()));
            apart.stream()
                    .filter(seat -> !may.test(heard, seat.id()))
                    .findFirst()
                    .ifPresent(seat -> {
                        throw NOT_CALLED_IN.with(seat.id());
                    });
        }
    }
}
