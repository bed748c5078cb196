package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_ALLOWED_NOW;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_COMMAND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.hearing.business.Exhibits.Exhibit;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.Fact;
import org.comity.hearing.room.Command;
import org.comity.hearing.room.Presence;
import org.comity.hearing.room.Proceedings;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;

/** All the business of one hearing. Applying the same facts in the same order gives the same state, here and in any client. */
public final class HearingProceedings implements Proceedings {
    /** Every kind of fact that a hearing's log may hold. */
    public static final List<Class<? extends Fact>> FACTS = Stream.of(
                    Presence.FACTS,
                    Course.FACTS,
                    Recess.FACTS,
                    Conversion.FACTS,
                    ClosedParts.FACTS,
                    Attendance.FACTS,
                    Absences.FACTS,
                    Rights.FACTS,
                    Challenges.FACTS,
                    Testimony.FACTS,
                    Undertakings.FACTS,
                    Questions.FACTS,
                    Statements.FACTS,
                    Interpreting.FACTS,
                    Floor.FACTS,
                    Consultations.FACTS,
                    Conduct.FACTS,
                    Exhibits.FACTS,
                    Originals.FACTS,
                    Points.FACTS,
                    Retractions.FACTS,
                    Outcomes.FACTS,
                    Powers.FACTS,
                    Caucus.FACTS,
                    Agreement.FACTS,
                    Mediation.FACTS,
                    CourtNotes.FACTS,
                    Recording.FACTS,
                    InPlaceOfTheRecord.FACTS,
                    Places.FACTS,
                    Apart.FACTS,
                    Corrections.FACTS,
                    ReadingAndSigning.FACTS)
            .flatMap(List::stream)
            .toList();

    private final Stage stage;

    /** With those who only listen. */
    private List<Seat> seats;

    private final Seating seating;
    private final Course course;
    private final Challenges challenges;
    private final Testimony testimony;
    private final ClosedParts closedParts = new ClosedParts();
    private final Recess recess = new Recess();
    private final Floor floor;
    private final Apart apart;
    private final Consultations consultations;
    private final Caucus caucus;
    private final Mediation mediation;
    private final Conduct conduct;
    private final Recording recording;
    private final List<Item> items;
    private final Map<String, Item.Order> orders;

    /** As {@link Testimony} told last. */
    private Set<String> heard = Set.of();

    private Set<String> calledIn;

    /**
     * @param stage what kind of a room it is
     * @param power what is witnessed, where the room is there for that
     * @param prepared what conferences of the case put down before
     * @param opening what stands against opening the hearing; asked when needed
     * @param documents of the case, by the SHA-256 of their bytes in hex
     * @param draft the record as the log stands now, in a given version
     * @param today of the court
     * @param segments of recordings that the court has, by the recording and their number, films of parties, and drafts of statements
     */
    public HearingProceedings(
            Stage stage,
            List<Seat> seats,
            Supplier<Power> power,
            Prepared prepared,
            Supplier<Opening> opening,
            Function<String, Optional<Exhibit>> documents,
            IntFunction<RecordText> draft,
            Supplier<LocalDate> today,
            Recording.Stored segments,
            Supplier<Instant> now) {
        this.stage = stage;
        this.seats = List.copyOf(seats);
        calledIn = stage.isPublic() ? Set.of(Audience.GALLERY) : Set.of();
        seating = new Seating(seats);
        Attendance attendance = new Attendance(seating);
        challenges = new Challenges(seating, attendance);
        Rights rights = new Rights(stage, seating, attendance);
        Absences absences = new Absences(seating, attendance);
        recording = new Recording(segments, now);
        Powers powers = new Powers(seating, attendance, power);
        Exhibits exhibits = new Exhibits(stage, seating, attendance, prepared, documents);
        Points points = new Points(seating, attendance);
        Agreement agreement = new Agreement(seating, attendance);
        mediation = new Mediation(seating, attendance, agreement);
        caucus = new Caucus(seating, attendance);
        course = new Course(
                stage,
                () -> opening.get().unless(recording::barToOpening),
                attendance,
                absences,
                Map.of(
                        Phase.RIGHTS, rights::requireComplete,
                        Phase.WITNESSING, powers::requireFound,
                        Phase.MEDIATION, mediation::requireOutcome,
                        Phase.EXCHANGE,
                                () -> {
                                    exhibits.requireAnswered();
                                    points.requireSettled();
                                }),
                mediation::isEnded);
        testimony = new Testimony(seating, course, attendance);
        Undertakings undertakings = new Undertakings(seating, attendance, testimony);
        Questions questions = new Questions(seating);
        Statements statements = new Statements(seating, attendance, undertakings, questions, segments::draft);
        InPlaceOfTheRecord inPlaceOfIt = new InPlaceOfTheRecord(seating, attendance, recording);
        apart = new Apart(seating, attendance, statements, course, segments, now);
        consultations = new Consultations(seating);
        conduct = new Conduct(seating);
        Corrections corrections = new Corrections(attendance, statements);
        floor = new Floor(seating);
        items = List.of(
                course,
                recess,
                new Conversion(attendance),
                closedParts,
                attendance,
                absences,
                rights,
                challenges,
                testimony,
                undertakings,
                questions,
                statements,
                new Interpreting(seating, attendance),
                floor,
                consultations,
                conduct,
                exhibits,
                new Originals(seating, attendance, documents),
                points,
                new Retractions(attendance, prepared),
                new Outcomes(today),
                powers,
                caucus,
                agreement,
                mediation,
                new CourtNotes(),
                recording,
                inPlaceOfIt,
                new Places(seating),
                apart,
                corrections,
                new ReadingAndSigning(
                        seating,
                        course,
                        attendance,
                        testimony,
                        statements,
                        corrections,
                        recording,
                        inPlaceOfIt,
                        draft,
                        today));
        orders = items.stream()
                .flatMap(item -> item.orders().stream())
                .filter(order -> stage.lets(order.name()))
                .collect(Collectors.toMap(
                        Item.Order::name,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("two items answer to " + one.name());
                        },
                        LinkedHashMap::new));
    }

    @Override
    public Fact decide(Seat by, Command command) {
        // before anything else is said: a refusal would tell where the hearing stands
        testimony.requireInside(by);
        Item.Order order = orders.get(command.name());
        if (order == null) {
            throw UNKNOWN_COMMAND.with(command.name());
        }
        if (!order.isOpenTo(by.role(), course.phase())) {
            throw NOT_ALLOWED_NOW.with(course.phase().name());
        }
        recess.requireNotStopped(command.name());
        caucus.requireNotStopped(by, command.name());
        mediation.requireNotStopped(command.name());
        apart.requireNotStopped(command.name());
        challenges.requireNotStopped(by, command.name());
        return order.rule().decide(by, command);
    }

    @Override
    public void apply(Fact fact, Instant at) {
        items.forEach(item -> item.apply(fact, at));
        if (testimony.inside() != heard || isPublic() != calledIn.contains(Audience.GALLERY)) {
            heard = testimony.inside();
            calledIn = whoIsIn();
        }
    }

    @Override
    public List<Seat> seats() {
        return seats;
    }

    @Override
    public void seat(List<Seat> current) {
        seats = List.copyOf(current);
        seating.change(current);
    }

    @Override
    public Set<String> calledIn() {
        return calledIn;
    }

    @Override
    public List<Set<String>> apart() {
        Set<String> inCaucus = caucus.apart();
        return inCaucus.isEmpty()
                ? consultations.apart()
                : Stream.concat(Stream.of(inCaucus), consultations.apart().stream())
                        .toList();
    }

    @Override
    public boolean isKeptOut(Seat seat) {
        return conduct.isKeptOut(seat);
    }

    @Override
    public Set<String> muted() {
        return floor.muted();
    }

    @Override
    public Optional<ServerRecording> byServer() {
        return recording.byServer();
    }

    @Override
    public boolean endsRecordingByServer(Fact fact) {
        return recording.byServer().isPresent()
                && (fact instanceof Recording.RecordingStarted
                        || fact instanceof Recording.RecordingStopped
                        || fact instanceof Course.RoomAdjourned);
    }

    @Override
    public Fact serverStarts(UUID another) {
        return new Recording.RecordingStarted(another, Recording.Recorder.SERVER);
    }

    @Override
    public Fact serverRecorded(int number, Instant from, Instant until, String digest) {
        return recording.takeOfServer(number, from, until, digest);
    }

    private Set<String> whoIsIn() {
        Set<String> in = new HashSet<>(heard);
        if (isPublic()) {
            in.add(Audience.GALLERY);
        }
        return Set.copyOf(in);
    }

    private boolean isPublic() {
        return stage.isPublic() && closedParts.isPublic();
    }

    @Override
    public boolean isOver() {
        return course.phase().isOver();
    }

    @Override
    public Map<String, List<String>> permissions(Role role) {
        Map<String, List<String>> byPhase = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            if (!stage.has(phase)) {
                continue;
            }
            byPhase.put(
                    phase.name(),
                    orders.values().stream()
                            .filter(order -> order.isOpenTo(role, phase))
                            .map(Item.Order::name)
                            .toList());
        }
        return byPhase;
    }
}
