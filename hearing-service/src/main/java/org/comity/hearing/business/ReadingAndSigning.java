package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.ALREADY_SIGNED;
import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.OTHERS_FIRST;
import static org.comity.hearing.problem.HearingProblem.READING_TIME_RUNS;
import static org.comity.hearing.problem.HearingProblem.RECORD_CHANGED;
import static org.comity.hearing.problem.HearingProblem.RECORD_NOT_FROZEN;
import static org.comity.hearing.problem.HearingProblem.RECORD_NOT_READ;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.comity.hearing.business.Challenges.ChallengeRuled;
import org.comity.hearing.business.Challenges.ReconsiderationAsked;
import org.comity.hearing.business.Corrections.CorrectionDecided;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.business.RecordText.Person;
import org.comity.hearing.business.Statements.StatementCorrected;
import org.comity.hearing.business.Statements.StatementRendered;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.law.CourtCalendar;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;

/** The record is frozen, read, corrected, signed or refused, and sealed. Source: Civil Procedure Law art. 150. */
public final class ReadingAndSigning extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(
            RecordFrozen.class,
            RecordRead.class,
            RecordTranslated.class,
            RecordSigned.class,
            SigningRefused.class,
            PaperSigned.class,
            SignatureMissing.class,
            RecordSealed.class);

    /** Signing is about the record, not in it; a correction asked for is in it, granted or not. */
    private interface AboutTheRecord extends Fact {
        @Override
        default boolean belongsToTheRecord() {
            return false;
        }
    }

    /**
     * {@code persons} took part when it was frozen; null in older logs. {@code readUntil} is the last day, of the court, on which it
     * can be read and signed; null where it is read in court at once.
     */
    @FactName("record.frozen")
    public record RecordFrozen(int version, String digest, int lines, List<Person> persons, LocalDate readUntil)
            implements AboutTheRecord {}

    @FactName("record.read")
    public record RecordRead(String seat, int version) implements AboutTheRecord {}

    /**
     * An interpreter read this version to whoever sits there, in their language, at sight; {@code accountId} is the interpreter's. Product rule, no
     * law: it bars nobody from signing, and shows who knew by what means what they signed. Of the right to an interpreter: Civil Procedure Law
     * art. 273.
     */
    @FactName("record.translated")
    public record RecordTranslated(String seat, UUID accountId, int version, String language)
            implements AboutTheRecord {}

    /** What signing is here: see {@link Signature}. */
    @FactName("record.signed")
    public record RecordSigned(String seat, UUID accountId, int version, String digest, Signature signature)
            implements AboutTheRecord, Signed {}

    /** Source: Civil Procedure Law art. 150(3): a refusal to sign is noted and attached to the file. */
    @FactName("record.refused")
    public record SigningRefused(String seat, int version, String reason) implements AboutTheRecord {}

    /** Whoever is in the courtroom signed this version by hand; the paper goes to the file. Taken down by the clerk. */
    @FactName("paper.signed")
    public record PaperSigned(String seat, int version, String digest) implements AboutTheRecord {}

    /**
     * A participant who neither signs nor refuses, since they left or do not answer. The judge finds it, with the circumstances.
     * Source: Civil Procedure Law art. 150(3).
     */
    @FactName("signature.missing")
    public record SignatureMissing(String seat, int version, String reason) implements AboutTheRecord {}

    @FactName("record.sealed")
    public record RecordSealed(int version, String digest) implements AboutTheRecord {}

    /** What stands behind a signature. Source: Online Litigation Rules arts. 33, 34 (signing by confirmation in the system). */
    public enum Signature {
        /** The act of a signed-in account, attested by the court's server; no certificate of the person's own. */
        ACCOUNT_ACT_ATTESTED_BY_SERVER
    }

    /** The row of law in the court's calendar. */
    private static final ProceduralPeriod READING = ProceduralPeriods.china().require("HRG-04");

    private final Seating seating;
    private final Course course;
    private final Attendance attendance;
    private final Testimony testimony;
    private final Statements statements;
    private final Corrections corrections;
    private final Recording recording;
    private final InPlaceOfTheRecord inPlaceOfIt;
    private final IntFunction<RecordText> draft;
    private final Supplier<LocalDate> today;

    private final Map<String, Integer> readVersions = new HashMap<>();
    private final Set<String> signed = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private int version;
    /** Null while the record is open to changes. */
    private String digest;
    /** Null if it is read in court. */
    private LocalDate readUntil;

    /**
     * @param draft the record as the log stands now, in a given version
     * @param today of the court
     */
    ReadingAndSigning(
            Seating seating,
            Course course,
            Attendance attendance,
            Testimony testimony,
            Statements statements,
            Corrections corrections,
            Recording recording,
            InPlaceOfTheRecord inPlaceOfIt,
            IntFunction<RecordText> draft,
            Supplier<LocalDate> today) {
        this.seating = seating;
        this.course = course;
        this.attendance = attendance;
        this.testimony = testimony;
        this.statements = statements;
        this.corrections = corrections;
        this.recording = recording;
        this.inPlaceOfIt = inPlaceOfIt;
        this.draft = draft;
        this.today = today;
        answerCommands();
        learn();
    }

    private void answerCommands() {
        Set<Phase> reading = EnumSet.of(Phase.RECORD);
        answers("record.freeze", this::freeze, to(EnumSet.of(Role.CLERK), reading));
        answers("record.read", (by, command) -> new RecordRead(by.id(), frozenVersion()), to(EVERYBODY, reading));
        answers("record.translate", this::translate, to(EnumSet.of(Role.INTERPRETER), reading));
        answers("record.sign", this::sign, to(EVERYBODY, reading));
        answers(
                "correction.request",
                (by, command) -> corrections.request(by, command, frozenVersion()),
                to(EVERYBODY, reading));
        Set<Role> notOfTheCourt = EnumSet.copyOf(EVERYBODY);
        notOfTheCourt.removeIf(Role::isCourt);
        answers("record.refuse", this::refuse, to(notOfTheCourt, reading));
        answers("paper.sign", this::signOnPaper, to(EnumSet.of(Role.CLERK), reading));
        answers("signature.miss", this::miss, to(PRESIDING, reading));
        answers(
                "record.seal",
                (by, command) -> new RecordSealed(frozenVersion(), digest),
                to(COURT, EnumSet.of(Phase.SIGNED)));
    }

    private void learn() {
        on(PhaseMoved.class, fact -> thaw());
        on(ChallengeRuled.class, fact -> thaw());
        on(ReconsiderationAsked.class, fact -> thaw());
        on(StatementRendered.class, fact -> thaw());
        on(StatementCorrected.class, fact -> thaw());
        on(RecordFrozen.class, fact -> {
            thaw();
            version = fact.version();
            digest = fact.digest();
            readUntil = fact.readUntil();
        });
        on(RecordRead.class, fact -> readVersions.put(fact.seat(), fact.version()));
        on(RecordSigned.class, fact -> {
            signed.add(fact.seat());
            refused.remove(fact.seat());
            missing.remove(fact.seat());
            if (seating.seats().stream().allMatch(this::hasSettled)) {
                course.recordIsSigned();
            }
        });
        on(SigningRefused.class, fact -> refused.add(fact.seat()));
        on(PaperSigned.class, fact -> {
            signed.add(fact.seat());
            refused.remove(fact.seat());
            missing.remove(fact.seat());
        });
        on(SignatureMissing.class, fact -> missing.add(fact.seat()));
        // granted or not, the request belongs into the record: CPL 150(2)
        on(CorrectionDecided.class, fact -> thaw());
        on(RecordSealed.class, fact -> course.recordIsSealed());
    }

    /** Whoever signed, signed the text as it was: when it changes, all of them read and sign again. */
    private void thaw() {
        digest = null;
        signed.clear();
        refused.clear();
        missing.clear();
    }

    /** Nothing more is expected of this seat: it signed, or refused on the record, or its signature was found missing, or it was absent, or not heard. */
    private boolean hasSettled(Seat seat) {
        return signed.contains(seat.id())
                || refused.contains(seat.id())
                || missing.contains(seat.id())
                || !testimony.signs(seat)
                || !WHOLE_COURT.contains(seat.role()) && attendance.isAbsent(seat);
    }

    /** Read in court, or within five days. Source: Civil Procedure Law art. 150(1). */
    private Fact freeze(Seat by, Command command) {
        corrections.requireNothingUndecided();
        statements.requireChinese();
        recording.requireWhole();
        inPlaceOfIt.requireWhole();
        RecordText text = draft.apply(version + 1);
        return new RecordFrozen(
                version + 1,
                text.digest(),
                text.lines().size(),
                text.persons(),
                command.optionalFlag("withinFiveDays") ? lastDayToRead() : null);
    }

    private LocalDate lastDayToRead() {
        return READING.after(today.get(), CourtCalendar.china()).lastDay();
    }

    private Fact translate(Seat by, Command command) {
        attendance.requireTakesPart(by);
        int frozen = frozenVersion();
        Seat seat = seating.named(command);
        if (seat.role().isCourt() || seat.role() == Role.INTERPRETER) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        return new RecordTranslated(seat.id(), by.accountId(), frozen, by.language());
    }

    private int frozenVersion() {
        if (digest == null) {
            throw RECORD_NOT_FROZEN.with();
        }
        return version;
    }

    /** The court signs last, so that it signs what everybody else has signed or refused. CPL 150. */
    private Fact sign(Seat by, Command command) {
        attendance.requireTakesPart(by);
        int frozen = frozenVersion();
        if (!digest.equals(command.text("digest", 64))) {
            throw RECORD_CHANGED.with(String.valueOf(frozen));
        }
        corrections.requireNothingUndecided();
        if (readVersions.getOrDefault(by.id(), 0) != frozen) {
            throw RECORD_NOT_READ.with();
        }
        if (signed.contains(by.id())) {
            throw ALREADY_SIGNED.with();
        }
        if (by.role().isCourt()) {
            requireParticipantsSettled();
        }
        return new RecordSigned(by.id(), by.accountId(), frozen, digest, Signature.ACCOUNT_ACT_ATTESTED_BY_SERVER);
    }

    private Fact signOnPaper(Seat by, Command command) {
        int frozen = frozenVersion();
        if (!digest.equals(command.text("digest", 64))) {
            throw RECORD_CHANGED.with(String.valueOf(frozen));
        }
        corrections.requireNothingUndecided();
        Seat seat = attendance.requireInCourtroom(command);
        if (seat.role().isCourt()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        if (signed.contains(seat.id())) {
            throw ALREADY_SIGNED.with();
        }
        return new PaperSigned(seat.id(), frozen, digest);
    }

    /** Who was told to read within five days has these days. */
    private Fact miss(Seat by, Command command) {
        int frozen = frozenVersion();
        if (readUntil != null && !today.get().isAfter(readUntil)) {
            throw READING_TIME_RUNS.with(readUntil);
        }
        Seat seat = seating.named(command);
        if (WHOLE_COURT.contains(seat.role())) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        if (signed.contains(seat.id())) {
            throw ALREADY_SIGNED.with();
        }
        return new SignatureMissing(seat.id(), frozen, command.text("reason", LONGEST_NOTE));
    }

    private void requireParticipantsSettled() {
        seating.participants().filter(seat -> !hasSettled(seat)).findFirst().ifPresent(seat -> {
            throw OTHERS_FIRST.with(seat.id());
        });
    }

    private Fact refuse(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new SigningRefused(by.id(), frozenVersion(), command.text("reason", LONGEST_NOTE));
    }
}
