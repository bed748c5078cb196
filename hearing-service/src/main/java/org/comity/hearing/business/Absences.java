package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.ABSENCE_UNDECIDED;
import static org.comity.hearing.problem.HearingProblem.FINDING_NOT_OF_THE_PARTY;
import static org.comity.hearing.problem.HearingProblem.NOT_FOUND_ABSENT;
import static org.comity.hearing.problem.HearingProblem.PARTY_REPRESENTED;
import static org.comity.hearing.problem.HearingProblem.SEAT_STILL_HERE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.hearing.business.Attendance.AttendanceCalled;
import org.comity.hearing.business.Attendance.CourtroomCalled;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * What follows when a party that was lawfully summoned does not appear, or leaves without leave. The judge finds it, with the day
 * on which the summons was served; no machine does. Source: Civil Procedure Law arts. 146, 147; Online Litigation Rules art. 25.
 */
public final class Absences extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(AbsenceFound.class);

    /** {@code summonsServedOn} is the court's day on which the party was served with the summons to this hearing. */
    @FactName("absence.found")
    public record AbsenceFound(String seat, Absence absence, Finding finding, LocalDate summonsServedOn, String reason)
            implements Fact {}

    public enum Absence {
        NOT_APPEARED,
        /** After the court prompted and warned, and not because of network, equipment, power or force majeure: OL 25. */
        LEFT_WITHOUT_LEAVE
    }

    public enum Finding {
        /** Of a plaintiff, CPL 146; or of a third party with a claim of its own, J 236. */
        TREATED_AS_WITHDRAWN,
        /** Of a plaintiff against whom the defendant counterclaims. CPL 146. */
        COUNTERCLAIM_HEARD,
        /** Of a defendant, CPL 147; of a third party without a claim, J 240; of one plaintiff of several, without whom the case goes on, J 74. */
        HEARD_IN_ABSENCE;

        /** @param others whether others sue together with that party */
        boolean isAbout(Role role, boolean others) {
            return switch (role) {
                case DEFENDANT -> this == HEARD_IN_ABSENCE;
                case THIRD_PARTY -> this != COUNTERCLAIM_HEARD;
                default -> this != HEARD_IN_ABSENCE || others;
            };
        }
    }

    private final Seating seating;
    private final Attendance attendance;
    /** By seat; gone when the person comes after all. */
    private final Map<String, Finding> findings = new HashMap<>();

    Absences(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        answers("absence.find", this::find, to(PRESIDING, SITTING));
        on(AbsenceFound.class, fact -> findings.put(fact.seat(), fact.finding()));
        on(AttendanceCalled.class, fact -> {
            if (fact.present()) {
                findings.remove(fact.seat());
            }
        });
        on(CourtroomCalled.class, fact -> findings.remove(fact.seat()));
    }

    private Fact find(Seat by, Command command) {
        Seat seat = seating.named(command);
        Absence absence = command.oneOf(Absence.class, "absence");
        Finding finding = command.oneOf(Finding.class, "finding");
        if (!seat.role().isParty() || !finding.isAbout(seat.role(), suesWithOthers(seat))) {
            throw FINDING_NOT_OF_THE_PARTY.with(seat.id());
        }
        if (absence == Absence.NOT_APPEARED && !attendance.isAbsent(seat)) {
            throw NOT_FOUND_ABSENT.with(seat.id());
        }
        if (attendance.isConnected(seat)) {
            throw SEAT_STILL_HERE.with(seat.id());
        }
        // whoever acts for a party appears for it: CPL 61, 65
        if (isRepresented(seat)) {
            throw PARTY_REPRESENTED.with(seat.id());
        }
        return new AbsenceFound(
                seat.id(), absence, finding, command.date("summonsServedOn"), command.text("reason", LONGEST_NOTE));
    }

    /**
     * A party is there when anybody of it is; what follows when nobody is, the judge has found.
     *
     * @throws org.comity.http.ProblemException ABSENCE_UNDECIDED
     */
    void requireFound() {
        for (Seat seat : seating.seats()) {
            if (seat.role().isParty()
                    && attendance.isAbsent(seat)
                    && !findings.containsKey(seat.id())
                    && !isRepresented(seat)) {
                throw ABSENCE_UNDECIDED.with(seat.id());
            }
        }
    }

    private boolean suesWithOthers(Seat plaintiff) {
        return seating.seats().stream()
                .anyMatch(seat -> seat.role() == Role.PLAINTIFF
                        && Objects.equals(seat.caseNumber(), plaintiff.caseNumber())
                        && !Objects.equals(seat.partyId(), plaintiff.partyId()));
    }

    private boolean isRepresented(Seat absent) {
        return seating.seats().stream()
                .anyMatch(seat -> absent.partyId() != null
                        && Objects.equals(seat.partyId(), absent.partyId())
                        && attendance.isPresent(seat));
    }
}
