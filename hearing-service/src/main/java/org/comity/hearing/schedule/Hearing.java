package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.BENCH_TAKEN;
import static org.comity.hearing.problem.HearingProblem.HEARING_ALREADY_OPEN;
import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.NOT_PRESIDING;
import static org.comity.hearing.problem.HearingProblem.NO_JUDGE_MEDIATES;
import static org.comity.hearing.problem.HearingProblem.PARTY_NOT_NAMED;
import static org.comity.hearing.problem.HearingProblem.SEAT_CONFLICT;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.events.Event;
import org.comity.hearing.mediator.Mediator;
import org.comity.hearing.power.ProposedPower;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Stage;

/**
 * A hearing of a case, at a time, for one stage of the procedure.
 * <pre>
 *   SCHEDULED ──open──▶ OPEN ──seal──▶ SEALED    the record is closed, final
 *       └──────┬─────────┘
 *              └──adjourn──▶ ADJOURNED            final; a new hearing is scheduled
 * </pre>
 */
@Entity
public class Hearing {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CourtCase courtCase;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    /** Of whom the power of attorney is signed at it; null unless it is there for that. */
    private UUID representationId;

    /** Of the court's register, who leads a mediation; null of everything else. */
    private UUID mediatorId;

    /** Why the court named the mediator; null where the parties chose together, and of everything else. */
    private String mediatorGrounds;

    @Embedded
    private Appointment appointment;

    private Instant scheduledAt;
    private UUID scheduledByAccountId;

    /** On which later day of the court it goes on after a recess; null if none was said. */
    private Instant goesOnAt;

    /** Of what people have in their calendars; a new one takes its place only with a higher number. Source: RFC 5545, 3.8.7.4. */
    private int calendarSequence;

    @Enumerated(EnumType.STRING)
    private Status status;

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<HearingSeat> seats = new ArrayList<>();

    /** From the first to the last. */
    @ElementCollection
    @CollectionTable(name = "hearing_move", joinColumns = @JoinColumn(name = "hearing_id"))
    @OrderColumn(name = "number")
    private List<Move> moves = new ArrayList<>();

    /** Cases that are heard with its own. */
    @ElementCollection
    @CollectionTable(name = "hearing_joined_case", joinColumns = @JoinColumn(name = "hearing_id"))
    @Column(name = "case_id")
    private Set<UUID> joinedCases = new HashSet<>();

    @Version
    private long version;

    protected Hearing() {}

    /**
     * @param shortNoticeReason why people are told later than the law asks; null if they are told in time
     * @throws org.comity.http.ProblemException HEARING_IN_THE_PAST, HEARING_ENDS_BEFORE_IT_STARTS or OVERRIDE_REASON_MISSING
     */
    static Hearing of(
            CourtCase courtCase,
            Instant startsAt,
            Instant endsAt,
            String shortNoticeReason,
            UUID scheduledBy,
            Instant now) {
        return takenOver(UUID.randomUUID(), courtCase, startsAt, endsAt, shortNoticeReason, scheduledBy, now);
    }

    /** One that was set where the case ran before, or is set now, under that id. */
    static Hearing takenOver(
            UUID id,
            CourtCase courtCase,
            Instant startsAt,
            Instant endsAt,
            String shortNoticeReason,
            UUID scheduledBy,
            Instant now) {
        Hearing hearing =
                new Hearing(id, courtCase, Stage.COURT_HEARING, startsAt, endsAt, shortNoticeReason, scheduledBy, now);
        new PartySeats(hearing).add(courtCase);
        return hearing;
    }

    /** At first with the court's seats alone. */
    Hearing(
            UUID id,
            CourtCase courtCase,
            Stage stage,
            Instant startsAt,
            Instant endsAt,
            String shortNoticeReason,
            UUID scheduledBy,
            Instant now) {
        this.id = id;
        this.courtCase = courtCase;
        this.stage = stage;
        appointment = Appointment.of(stage, startsAt, endsAt, shortNoticeReason, now);
        scheduledAt = now;
        scheduledByAccountId = scheduledBy;
        status = Status.SCHEDULED;
        if (!stage.isMediated()) {
            seats.add(HearingSeat.ofCourt(this, Role.JUDGE, 0));
        }
        seats.add(HearingSeat.ofCourt(this, Role.CLERK, 1));
    }

    void isFor(ProposedPower power) {
        representationId = power.representationId();
    }

    /** @param grounds why the court names the mediator; null where the parties chose together */
    void isLedBy(Mediator mediator, String grounds) {
        mediatorId = mediator.id();
        mediatorGrounds = grounds;
    }

    /**
     * Another case is heard with its own, unless the sitting has begun without it: its parties have seats like the others. Where two
     * sue each other each has a seat on either side, and says for which it speaks. Source: CPL 143.
     */
    void hear(CourtCase other) {
        if (status != Status.SCHEDULED || !joinedCases.add(other.caseId())) {
            return;
        }
        new PartySeats(this).addOf(other);
    }

    /**
     * The other case is heard apart again; where the sitting has begun, it goes on as it is.
     *
     * @return what its parties and its docket learn; empty if nothing changed
     */
    Optional<HearingReleased> release(UUID otherCase, Instant now) {
        if (status != Status.SCHEDULED || !joinedCases.remove(otherCase)) {
            return Optional.empty();
        }
        seats.removeIf(seat -> otherCase.equals(seat.caseId()));
        return Optional.of(new HearingReleased(otherCase, id, startsAt(), now));
    }

    /** Its own first, then those that are heard with it. */
    public List<UUID> cases() {
        return Stream.concat(Stream.of(courtCase.caseId()), joinedCases.stream().sorted())
                .toList();
    }

    /** Of whose case a party is. */
    public UUID caseOf(HearingSeat seat) {
        return seat.caseId() == null ? courtCase.caseId() : seat.caseId();
    }

    /** The party's own seat first. */
    List<HearingSeat> seatsFor(UUID partyId) {
        return seats.stream()
                .filter(seat -> partyId.equals(seat.partyId()))
                .sorted(Comparator.comparingInt(HearingSeat::position))
                .toList();
    }

    /** Of each party the one seat that is its own, whoever else sits beside it. */
    public List<HearingSeat> partySeats() {
        return seats.stream()
                .filter(seat -> seat.role().isParty())
                .filter(seat -> seatsFor(seat.partyId()).getFirst() == seat)
                .toList();
    }

    int lastPosition() {
        return seats.stream().mapToInt(HearingSeat::position).max().orElseThrow();
    }

    /** @throws org.comity.http.ProblemException SEAT_CONFLICT if the interpreter has a seat already, of whatever role */
    void seatInterpreter(UUID account, String name, String language, String zone) {
        seatsOf(account).stream().findFirst().ifPresent(seat -> {
            throw SEAT_CONFLICT.with(seat.name(), name);
        });
        long others =
                seats.stream().filter(seat -> seat.role() == Role.INTERPRETER).count();
        HearingSeat seat = HearingSeat.ofInterpreter(this, (int) others + 1, lastPosition() + 1);
        seat.assign(account, name, language, zone);
        seats.add(seat);
    }

    /**
     * One person may speak for several parties of a side, but not for both sides of one case, and not interpret or judge in their own.
     *
     * @param ofCase that of a party, where it is heard with the hearing's own; null otherwise
     */
    void requireNoOtherRole(UUID account, Role role, UUID ofCase, String name) {
        otherRole(account, role, ofCase).ifPresent(seat -> {
            throw SEAT_CONFLICT.with(seat.name(), name);
        });
    }

    Optional<HearingSeat> otherRole(UUID account, Role role, UUID ofCase) {
        return seats.stream()
                .filter(seat -> account.equals(seat.accountId()) && seat.role() != role)
                .filter(seat -> !seat.role().isParty() || !role.isParty() || Objects.equals(seat.caseId(), ofCase))
                .findFirst();
    }

    /**
     * Takes the seat of the judge, of a member of the panel or of the clerk, also from somebody to whom the case is given no more.
     *
     * @throws org.comity.http.ProblemException BENCH_TAKEN if somebody else has it who keeps it, HEARING_ALREADY_OPEN if the sitting has begun,
     *     NOT_PRESIDING for whoever does not preside over the panel, SEAT_CONFLICT if the account has another seat here
     */
    void seatCourt(Role role, UUID account, String name, String zone) {
        if (role == Role.JUDGE && stage.isMediated()) {
            throw NO_JUDGE_MEDIATES.with();
        }
        if (role == Role.JUDGE && !new PanelSeats(this).lets(account)) {
            throw NOT_PRESIDING.with();
        }
        List<HearingSeat> ofRole =
                seats.stream().filter(each -> each.role() == role).toList();
        if (ofRole.stream().anyMatch(each -> account.equals(each.accountId()))) {
            return;
        }
        HearingSeat seat = ofRole.stream()
                .filter(each -> isFreeFor(account, each))
                .findFirst()
                .orElseThrow(() ->
                        BENCH_TAKEN.with(ofRole.stream().map(HearingSeat::name).collect(Collectors.joining(", "))));
        if (status != Status.SCHEDULED) {
            throw HEARING_ALREADY_OPEN.with();
        }
        requireNoOtherRole(account, role, null, name);
        seat.assign(account, name, "zh-CN", zone);
    }

    private boolean isFreeFor(UUID account, HearingSeat seat) {
        return seat.accountId() == null || courtCase.isGivenTo(account) && !courtCase.isGivenTo(seat.accountId());
    }

    /**
     * Takes the seat of the judge who presides, or one beside them.
     *
     * @throws org.comity.http.ProblemException as {@link #seatCourt}
     */
    void seatJudge(UUID account, String name, String zone) {
        seatCourt(new PanelSeats(this).lets(account) ? Role.JUDGE : Role.PANEL_MEMBER, account, name, zone);
    }

    /**
     * The court sets another time. Who takes part, and who agreed to appear online, stays; whether everybody was told in time is asked anew.
     *
     * @param reason shown to everybody in it
     * @param shortNoticeReason as when it was scheduled
     * @return what is told of it
     * @throws org.comity.http.ProblemException HEARING_ALREADY_OPEN, and as {@link Appointment#movedTo}
     */
    public List<Event> move(
            Instant startsAt, Instant endsAt, String reason, String shortNoticeReason, UUID by, Instant now) {
        requireNotBegun();
        Appointment former = appointment;
        appointment = former.movedTo(stage, startsAt, endsAt, shortNoticeReason, now);
        moves.add(new Move(former.startsAt(), former.endsAt(), reason, by, now));
        calendarSequence++;
        return new HearingNews(this).moved(former.startsAt(), by, now);
    }

    /** The sitting goes on on another day of the court. */
    public void goOnAt(Instant instant) {
        goesOnAt = instant;
        calendarSequence++;
    }

    public void open() {
        status = Status.OPEN;
    }

    /** @return what is told of it */
    public List<Event> adjourn(Instant now) {
        status = Status.ADJOURNED;
        calendarSequence++;
        return new HearingNews(this).adjourned(now);
    }

    public void seal() {
        status = Status.SEALED;
    }

    /** @throws org.comity.http.ProblemException HEARING_ALREADY_OPEN if the sitting has begun or is over */
    public void requireNotBegun() {
        if (status != Status.SCHEDULED) {
            throw HEARING_ALREADY_OPEN.with();
        }
    }

    /** The name of who presides; empty while nobody does. */
    public String presiding() {
        return seats.stream()
                .filter(seat -> seat.role().leads())
                .map(HearingSeat::name)
                .findFirst()
                .orElse("");
    }

    public boolean isBenchFilled() {
        return seats.stream().noneMatch(seat -> seat.role().isCourt() && seat.accountId() == null);
    }

    /** More than one where a person acts for several parties of a side; empty for whoever has no part in it. */
    public List<HearingSeat> seatsOf(UUID accountId) {
        return seats.stream().filter(seat -> accountId.equals(seat.accountId())).toList();
    }

    /** @throws org.comity.http.ProblemException HEARING_NOT_FOUND for whoever has no seat here */
    public List<HearingSeat> requireSeatsOf(UUID accountId) {
        List<HearingSeat> held = seatsOf(accountId);
        if (held.isEmpty()) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return held;
    }

    /**
     * The seat for which a person acts.
     *
     * @param partyId for whom; may be null if the account acts for one party only
     * @throws org.comity.http.ProblemException HEARING_NOT_FOUND for whoever does not act for that party, PARTY_NOT_NAMED if there
     *     are several
     */
    public HearingSeat requirePartySeat(UUID accountId, UUID partyId) {
        List<HearingSeat> held = seatsOf(accountId).stream()
                .filter(seat -> seat.role().isParty())
                .filter(seat -> partyId == null || partyId.equals(seat.partyId()))
                .toList();
        if (held.isEmpty()) {
            throw HEARING_NOT_FOUND.with(id);
        }
        if (held.size() > 1) {
            throw PARTY_NOT_NAMED.with(held.stream().map(HearingSeat::name).collect(Collectors.joining(", ")));
        }
        return held.getFirst();
    }

    public UUID id() {
        return id;
    }

    public CourtCase courtCase() {
        return courtCase;
    }

    public Stage stage() {
        return stage;
    }

    /** Of whom the power of attorney is signed at it; null unless it is there for that. */
    public UUID representationId() {
        return representationId;
    }

    /** Why the court named who mediates; null where the parties chose together, and of everything else. */
    String mediatorGrounds() {
        return mediatorGrounds;
    }

    public Instant startsAt() {
        return appointment.startsAt();
    }

    public Instant endsAt() {
        return appointment.endsAt();
    }

    /** When it was set to begin at its hour: the last time that it was moved, or scheduled. */
    public Instant fixedAt() {
        return appointment.fixedAt();
    }

    /** On which later day it goes on after a recess; null if none was said. */
    public Instant goesOnAt() {
        return goesOnAt;
    }

    /** When people are to be there: where it is in recess until another day, then. */
    public Instant meetsAt() {
        return goesOnAt == null ? startsAt() : goesOnAt;
    }

    /** As long again as it was set for: nobody sets how long it goes on. */
    public Instant meetsUntil() {
        return meetsAt().plus(Duration.between(startsAt(), endsAt()));
    }

    int calendarSequence() {
        return calendarSequence;
    }

    /** From the first to the last. */
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    public Instant scheduledAt() {
        return scheduledAt;
    }

    public UUID scheduledByAccountId() {
        return scheduledByAccountId;
    }

    public boolean noticeIsShort() {
        return appointment.noticeIsShort();
    }

    public String shortNoticeReason() {
        return appointment.shortNoticeReason();
    }

    public Status status() {
        return status;
    }

    public List<HearingSeat> seats() {
        return seats;
    }

    /** Where a hearing stands for those who are not in the room. */
    public enum Status {
        SCHEDULED,
        OPEN,
        SEALED,
        ADJOURNED
    }
}
