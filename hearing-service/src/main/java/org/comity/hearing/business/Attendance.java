package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.CONVERTED_TO_COURTROOM;
import static org.comity.hearing.problem.HearingProblem.EVERYBODY_NEEDED;
import static org.comity.hearing.problem.HearingProblem.IDENTITY_NOT_CONFIRMED;
import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NOT_IN_COURTROOM;
import static org.comity.hearing.problem.HearingProblem.NOT_PRESENT;
import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;
import static org.comity.hearing.problem.HearingProblem.ROLL_CALL_INCOMPLETE;
import static org.comity.hearing.problem.HearingProblem.SEAT_NOT_CONNECTED;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.business.Absences.AbsenceFound;
import org.comity.hearing.business.Conduct.ConductRemoved;
import org.comity.hearing.business.Conversion.HearingConverted;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/** Who is there, and that they are who they say. Source: Civil Procedure Law art. 140; Online Litigation Rules arts. 7, 25. */
public final class Attendance extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(AttendanceCalled.class, CourtroomCalled.class, IdentityChecked.class);

    @FactName("attendance.called")
    public record AttendanceCalled(String seat, boolean present, String note) implements Fact {}

    /**
     * The clerk saw this seat's person in the courtroom, who needs no line. Source: Online Litigation Rules art. 4(2)(iii): some
     * take part online and others in the courtroom.
     */
    @FactName("courtroom.called")
    public record CourtroomCalled(String seat, String note) implements Fact {}

    /**
     * The clerk looked at a person and a document. The document's number is deliberately absent.
     * Source: Online Litigation Rules art. 7, identity is checked again before a hearing.
     *
     * <p>{@code accountId} and {@code name} are of who held the seat then, since it may pass to another person; null in older logs,
     * the account also for whoever is in the courtroom and has none.
     */
    @FactName("identity.checked")
    public record IdentityChecked(
            String seat, Method method, Document document, boolean confirmed, String note, UUID accountId, String name)
            implements Fact {}

    public enum Method {
        /** Of whoever is seen in the room: not of those who are heard apart, who are identified before they are called in. */
        DOCUMENT_SHOWN_ON_CAMERA,
        DOCUMENT_FILED_EARLIER,
        IN_PERSON_AT_COURT
    }

    public enum Document {
        PASSPORT,
        IDENTITY_CARD,
        RESIDENCE_PERMIT,
        LAWYER_LICENCE,
        COMPANY_AUTHORISATION
    }

    private final Seating seating;
    private final Set<String> connected = new HashSet<>();
    /** By seat; absent until the clerk has called. */
    private final Map<String, Boolean> present = new HashMap<>();

    private final Set<String> inCourtroom = new HashSet<>();
    /** From here on whoever is present is in the courtroom. */
    private boolean converted;

    /** By seat the account that was identified; null where it is not known. */
    private final Map<String, UUID> identified = new HashMap<>();

    Attendance(Seating seating) {
        this.seating = seating;
        // whoever comes late is called when they come
        answers("attendance.call", this::call, to(EnumSet.of(Role.CLERK), SITTING));
        answers("courtroom.call", this::callInCourtroom, to(EnumSet.of(Role.CLERK), SITTING));
        answers("identity.check", this::check, to(EnumSet.of(Role.CLERK), SITTING));
        on(SeatConnected.class, fact -> connected.add(fact.seat()));
        on(SeatDisconnected.class, fact -> connected.remove(fact.seat()));
        on(AttendanceCalled.class, fact -> {
            present.put(fact.seat(), fact.present());
            inCourtroom.remove(fact.seat());
        });
        on(CourtroomCalled.class, fact -> {
            present.put(fact.seat(), true);
            inCourtroom.add(fact.seat());
        });
        on(AbsenceFound.class, fact -> {
            present.put(fact.seat(), false);
            inCourtroom.remove(fact.seat());
        });
        on(ConductRemoved.class, fact -> {
            // who only listened was called by nobody
            if (fact.listener() == null) {
                present.put(fact.seat(), false);
                inCourtroom.remove(fact.seat());
            }
        });
        on(HearingConverted.class, fact -> {
            converted = true;
            // the court stays where it is; whoever came to the courtroom before is there
            seating.participants()
                    .map(Seat::id)
                    .filter(seat -> !inCourtroom.contains(seat) && Boolean.TRUE.equals(present.get(seat)))
                    .forEach(present::remove);
        });
        on(IdentityChecked.class, fact -> {
            if (fact.confirmed()) {
                identified.put(fact.seat(), fact.accountId());
            } else {
                identified.remove(fact.seat());
            }
        });
    }

    private Fact call(Seat by, Command command) {
        Seat seat = seating.named(command);
        boolean isPresent = command.flag("present");
        if (isPresent && !connected.contains(seat.id())) {
            throw SEAT_NOT_CONNECTED.with(seat.id());
        }
        if (isPresent && converted && !seat.role().isCourt()) {
            throw CONVERTED_TO_COURTROOM.with(seat.id());
        }
        return new AttendanceCalled(seat.id(), isPresent, command.optionalText("note", LONGEST_NOTE));
    }

    private Fact callInCourtroom(Seat by, Command command) {
        return new CourtroomCalled(seating.named(command).id(), command.optionalText("note", LONGEST_NOTE));
    }

    private Fact check(Seat by, Command command) {
        Seat seat = seating.named(command);
        Method method = command.oneOf(Method.class, "method");
        if (method == Method.DOCUMENT_SHOWN_ON_CAMERA && seat.role().isHeardApart()) {
            throw BAD_DATA.with("method");
        }
        return new IdentityChecked(
                seat.id(),
                method,
                command.oneOf(Document.class, "document"),
                command.flag("confirmed"),
                command.optionalText("note", LONGEST_NOTE),
                seat.accountId(),
                seat.name());
    }

    boolean isPresent(Seat seat) {
        return Boolean.TRUE.equals(present.get(seat.id()));
    }

    boolean isInCourtroom(Seat seat) {
        return inCourtroom.contains(seat.id());
    }

    /** @throws org.comity.http.ProblemException NOT_IN_COURTROOM for whoever acts through their own line, or is not there */
    Seat requireInCourtroom(Command command) {
        Seat seat = seating.named(command);
        if (!inCourtroom.contains(seat.id())) {
            throw NOT_IN_COURTROOM.with(seat.id());
        }
        return seat;
    }

    /**
     * A party that says something, or for which the clerk takes it down: whoever is in the courtroom says it aloud.
     *
     * @throws org.comity.http.ProblemException NOT_IN_COURTROOM, NOT_A_PARTICIPANT, NOT_PRESENT, IDENTITY_NOT_CONFIRMED
     */
    Seat requireParty(Seat by, Command command) {
        Seat party = by.role() == Role.CLERK ? requireInCourtroom(command) : by;
        if (!party.role().isParty()) {
            throw NOT_A_PARTICIPANT.with(party.id());
        }
        requireTakesPart(party);
        return party;
    }

    /**
     * Only who was called and identified is heard; the court's own people are known to the court. Source: Online Litigation Rules
     * art. 7.
     *
     * @throws org.comity.http.ProblemException NOT_PRESENT, IDENTITY_NOT_CONFIRMED
     */
    void requireTakesPart(Seat seat) {
        if (seat.role().isCourt()) {
            return;
        }
        if (!isPresent(seat)) {
            throw NOT_PRESENT.with(seat.id());
        }
        if (!isIdentified(seat)) {
            throw IDENTITY_NOT_CONFIRMED.with(seat.id());
        }
    }

    /** @throws org.comity.http.ProblemException EVERYBODY_NEEDED with the first seat whose person is not there */
    void requireAll() {
        seating.seats().stream().filter(this::isAbsent).findFirst().ifPresent(seat -> {
            throw EVERYBODY_NEEDED.with(seat.id());
        });
    }

    /** @throws org.comity.http.ProblemException EVERYBODY_NEEDED with a seat of the first party for which nobody is there */
    void requireEachParty() {
        seating.seats().stream()
                .filter(seat -> seat.role().isParty())
                .filter(seat -> seating.ofTheSameParty(seat).noneMatch(this::isPresent))
                .findFirst()
                .ifPresent(seat -> {
                    throw EVERYBODY_NEEDED.with(seat.id());
                });
    }

    /** @throws org.comity.http.ProblemException SEAT_NOT_CONNECTED for the first of them who is not there at this moment */
    void requireConnected(Stream<Seat> all) {
        all.filter(seat -> !isConnected(seat)).findFirst().ifPresent(seat -> {
            throw SEAT_NOT_CONNECTED.with(seat.id());
        });
    }

    /** Another person on the same seat is looked at anew. */
    private boolean isIdentified(Seat seat) {
        UUID account = identified.get(seat.id());
        return identified.containsKey(seat.id()) && (account == null || account.equals(seat.accountId()));
    }

    boolean isConnected(Seat seat) {
        return connected.contains(seat.id());
    }

    boolean isAbsent(Seat seat) {
        return Boolean.FALSE.equals(present.get(seat.id()));
    }

    /**
     * Everybody was called and, if there, identified; those who are heard apart are when their turn comes. What follows for an absent party is in {@link Absences}.
     *
     * @param reason for going on without an interpreter or somebody of the court; null if none was given
     */
    void requireComplete(String reason) {
        for (Seat seat : seating.seats()) {
            if (seat.role().isHeardApart()) {
                continue;
            }
            if (!present.containsKey(seat.id())) {
                throw ROLL_CALL_INCOMPLETE.with(seat.id());
            }
            if (isAbsent(seat) && !seat.role().isParty() && reason == null) {
                throw REASON_MISSING.with(seat.id());
            }
            // OL 7: identity is checked again at the hearing; the court's own people are known to the court
            if (isPresent(seat) && !seat.role().isCourt() && !isIdentified(seat)) {
                throw IDENTITY_NOT_CONFIRMED.with(seat.id());
            }
        }
    }
}
