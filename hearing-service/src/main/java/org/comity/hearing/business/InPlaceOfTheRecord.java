package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.RECORDING_NOT_AGREED;
import static org.comity.hearing.problem.HearingProblem.SIMPLE_PROCEDURE_ONLY;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * In simple procedure the recording can take the place of the written record of what was said, if every party agrees. What is read and
 * signed is then the course of the hearing with the checksum of the recording; a recording in which something failed takes nobody's place.
 * Source: Provisions on Audio and Video Recording of Court Hearings (法释〔2017〕5号) arts. 8, 9.
 */
public final class InPlaceOfTheRecord extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(RecordingAgreed.class, RecordingReplaces.class);

    @FactName("recording.agreed")
    public record RecordingAgreed(String seat) implements Fact {}

    /** {@code reason} is why it does not, after all; else null. */
    @FactName("recording.replaces")
    public record RecordingReplaces(boolean replaces, String reason) implements Fact {}

    private final Seating seating;
    private final Attendance attendance;
    private final Recording recording;
    private final Set<String> agreed = new HashSet<>();
    private boolean replaces;

    InPlaceOfTheRecord(Seating seating, Attendance attendance, Recording recording) {
        this.seating = seating;
        this.attendance = attendance;
        this.recording = recording;
        answers("recording.agree", this::agree, to(PARTIES, SITTING), to(EnumSet.of(Role.CLERK), SITTING));
        answers("recording.replace", this::replace, to(PRESIDING, EnumSet.range(Phase.INVESTIGATION, Phase.RECORD)));
        on(RecordingAgreed.class, fact -> agreed.add(fact.seat()));
        on(RecordingReplaces.class, fact -> replaces = fact.replaces());
    }

    private Fact agree(Seat by, Command command) {
        Seat party = attendance.requireParty(by, command);
        return new RecordingAgreed(party.id());
    }

    private Fact replace(Seat by, Command command) {
        if (!command.flag("replaces")) {
            return new RecordingReplaces(false, command.text("reason", LONGEST_NOTE));
        }
        if (!command.flag("simpleProcedure")) {
            throw SIMPLE_PROCEDURE_ONLY.with();
        }
        requireAgreed();
        recording.requireNothingFailed();
        return new RecordingReplaces(true, null);
    }

    private void requireAgreed() {
        seating.seats().stream()
                .filter(seat -> seat.role().isParty() && attendance.isPresent(seat))
                .filter(seat -> seating.ofTheSameParty(seat).noneMatch(each -> agreed.contains(each.id())))
                .findFirst()
                .ifPresent(seat -> {
                    throw RECORDING_NOT_AGREED.with(seat.id());
                });
    }

    /** @throws org.comity.http.ProblemException RECORDING_NOT_WHOLE where it takes the place of the record and cannot */
    void requireWhole() {
        if (replaces) {
            recording.requireNothingFailed();
        }
    }
}
