package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.GAP_UNEXPLAINED;
import static org.comity.hearing.problem.HearingProblem.NOT_RECORDING;
import static org.comity.hearing.problem.HearingProblem.NOT_TO_BE_RECORDED;
import static org.comity.hearing.problem.HearingProblem.NO_RECORDING_BY_SERVER;
import static org.comity.hearing.problem.HearingProblem.RECORDING_NOT_WHOLE;
import static org.comity.hearing.problem.HearingProblem.RECORDING_RUNS;
import static org.comity.hearing.problem.HearingProblem.RECORDING_STANDS_STILL;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_OUT_OF_ORDER;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_GAP;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.comity.hearing.business.Apart.ApartBegun;
import org.comity.hearing.business.Apart.ApartEnded;
import org.comity.hearing.business.Caucus.CaucusBegun;
import org.comity.hearing.business.Caucus.CaucusEnded;
import org.comity.hearing.business.ClosedParts.ClosedPartBegun;
import org.comity.hearing.business.ClosedParts.ClosedPartEnded;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.business.Course.RoomAdjourned;
import org.comity.hearing.business.Course.RoomOpened;
import org.comity.hearing.business.Mediation.MediationEnded;
import org.comity.hearing.business.Recess.RecessBegun;
import org.comity.hearing.business.Recess.RecessEnded;
import org.comity.hearing.business.Statements.Drafted;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.Chain;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.room.Proceedings.ServerRecording;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.http.ProblemException;

/**
 * That the sitting is recorded in sound and picture, from a page of the court's, in segments that are chained; and that nothing is missing,
 * or why. In recesses, in closed parts and while a mediator speaks with one party alone nothing is recorded. Source: Provisions on Audio and Video Recording of Court Hearings
 * (法释〔2017〕5号) arts. 1, 3-5, 9.
 */
public final class Recording extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(RecordingStarted.class, SegmentRecorded.class, RecordingStopped.class, GapExplained.class);

    /**
     * Everybody knows that they are recorded. Who takes the recording over starts another one. {@code recorder} is null where a page of the court
     * records.
     */
    @FactName("recording.started")
    public record RecordingStarted(
            UUID recordingId,
            @JsonInclude(JsonInclude.Include.NON_NULL) Recorder recorder) implements Fact {}

    /**
     * Bytes that the court has. They are the court's to see, unless something is missing before them.
     *
     * @param from in UTC, by the clock of the room as the page that records knows it
     * @param digest SHA-256 of the bytes, in hex
     * @param link SHA-256(previous link ‖ SHA-256({@link #line})) in hex, over all segments of the hearing; the first follows SHA-256 of nothing
     * @param gap what was not recorded before it; null if it follows what was recorded before
     */
    @FactName("recording.segment")
    public record SegmentRecorded(
            UUID recordingId, int number, Instant from, Instant until, String digest, String link, Gap gap)
            implements Fact {
        /** What is chained: all but the link and the gap, with blanks between. */
        String line() {
            return line(recordingId, number, from, until, digest);
        }

        private static String line(UUID recordingId, int number, Instant from, Instant until, String digest) {
            return String.join(
                    " ", recordingId.toString(), String.valueOf(number), from.toString(), until.toString(), digest);
        }

        @Override
        public Audience audience() {
            return gap == null ? Audience.COURT : Audience.EVERYBODY;
        }

        @Override
        public boolean belongsToTheRecord() {
            return gap != null;
        }
    }

    /**
     * {@code segments} and {@code link} are of all the hearing so far: who signs the record signs them. Art. 9. {@code gap} is what was not
     * recorded before it ended; null if nothing.
     */
    @FactName("recording.stopped")
    public record RecordingStopped(UUID recordingId, int segments, String link, Gap gap) implements Fact {}

    @FactName("recording.explained")
    public record GapExplained(int number, Instant from, Instant until, Cause cause, String reason) implements Fact {}

    /** A part of the sitting of which there is no recording. {@code number} counts from 1. */
    public record Gap(int number, Instant from, Instant until) {}

    /** What records that is no page: the court's media server, each track for itself. */
    public enum Recorder {
        SERVER
    }

    /** What may interrupt a recording (art. 3); anything else is a failure (arts. 4, 5). Recesses and closed parts that the room knows of are no gaps. */
    public enum Cause {
        RECESS,
        CLOSED_PART,
        CONCILIATION,
        FAILURE
    }

    /** What is stored. */
    @FunctionalInterface
    public interface Stored {
        /** The SHA-256 of a segment's bytes in hex; empty if there are none. */
        Optional<String> digest(UUID recordingId, int number);

        /** Whether the court's media server can record. */
        default boolean byServer() {
            return false;
        }

        /** Of a party's film, as in {@link Apart.ApartFilmed}; empty if it is not there, not whole, or another seat's. */
        default Optional<String> film(UUID filmId, String seat, int parts) {
            return Optional.empty();
        }

        /** Of a statement, with words; empty if it was confirmed or dropped. */
        default Optional<Drafted> draft(UUID draftId) {
            return Optional.empty();
        }
    }

    /** Between the end of one segment and the beginning of the next nothing that anybody could say is lost; nor is more in one after a pause began. */
    private static final Duration SEAM = Duration.ofSeconds(2);
    /** A recorder that has not grown for so long does not record. */
    private static final Duration STANDS_STILL = Duration.ofSeconds(15);

    private static final Duration LONGEST_SEGMENT = Duration.ofSeconds(30);
    /** Clocks of pages are not the room's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private static final String NO_SEGMENT = HexFormat.of().formatHex(Chain.hash(new byte[0]));
    private static final Set<Phase> WHENEVER_IT_RUNS = EnumSet.range(Phase.WAITING, Phase.SIGNED);

    private final Stored stored;
    private final Supplier<Instant> now;
    /** Gaps that nobody has explained, by number. */
    private final Map<Integer, Gap> unexplained = new LinkedHashMap<>();
    /** While nothing may be recorded. */
    private final Pauses silences = new Pauses();
    /** While nothing need be recorded. */
    private final Pauses outside = new Pauses();

    /** Null while nothing records. */
    private UUID running;

    private Recorder recorder;

    private int segments;
    private int gaps;
    private int number;
    private String link = NO_SEGMENT;
    /** Where the last segment ends; null before the first. */
    private Instant recordedUntil;
    /** Of the sitting that far it is known what was recorded and what is missing; null before it was opened. */
    private Instant accounted;

    private boolean inRecess;
    private boolean closed;
    /** Parties speak in their own time: what they say they film themselves. */
    private boolean apart;

    /** The mediator speaks with one party alone. */
    private boolean caucus;

    private boolean recordIsRead;
    private boolean failed;

    Recording(Stored stored, Supplier<Instant> now) {
        this.stored = stored;
        this.now = now;
        answers("recording.start", this::start, to(COURT, EnumSet.range(Phase.WAITING, Phase.FINAL_STATEMENTS)));
        answers("recording.segment", this::take, to(COURT, WHENEVER_IT_RUNS));
        answers("recording.stop", this::stop, to(COURT, WHENEVER_IT_RUNS));
        answers("recording.explain", this::explain, to(PRESIDING, EnumSet.range(Phase.ROLL_CALL, Phase.RECORD)));
        learnOfTheSitting();
        on(RecordingStarted.class, fact -> {
            running = fact.recordingId();
            recorder = fact.recorder();
            number = 0;
        });
        on(SegmentRecorded.class, this::learn);
        on(RecordingStopped.class, (fact, at) -> {
            running = null;
            note(fact.gap());
        });
        on(GapExplained.class, fact -> {
            unexplained.remove(fact.number());
            failed |= fact.cause() == Cause.FAILURE;
        });
    }

    private void learnOfTheSitting() {
        on(RoomOpened.class, (fact, at) -> accounted = at);
        on(RecessBegun.class, (fact, at) -> {
            inRecess = true;
            pause(at);
        });
        on(RecessEnded.class, (fact, at) -> {
            inRecess = false;
            pause(at);
        });
        on(ClosedPartBegun.class, (fact, at) -> {
            closed = true;
            pause(at);
        });
        on(ClosedPartEnded.class, (fact, at) -> {
            closed = false;
            pause(at);
        });
        on(ApartBegun.class, (fact, at) -> {
            apart = true;
            pause(at);
        });
        on(ApartEnded.class, (fact, at) -> {
            apart = false;
            pause(at);
        });
        on(CaucusBegun.class, (fact, at) -> {
            caucus = true;
            pause(at);
        });
        on(CaucusEnded.class, (fact, at) -> {
            caucus = false;
            pause(at);
        });
        on(MediationEnded.class, (fact, at) -> {
            caucus = false;
            pause(at);
        });
        on(PhaseMoved.class, (fact, at) -> {
            if (fact.to() == Phase.RECORD && running == null && segments > 0) {
                note(gapUntil(at, STANDS_STILL));
            }
            recordIsRead = fact.to() == Phase.RECORD;
            apart &= !recordIsRead;
            pause(at);
        });
        on(RoomAdjourned.class, fact -> running = null);
    }

    private void pause(Instant at) {
        silences.turn(rests(), at);
        outside.turn(rests() || recordIsRead, at);
    }

    /** Nothing may be recorded now. */
    private boolean rests() {
        return inRecess || closed || apart || caucus;
    }

    private void learn(SegmentRecorded fact) {
        note(fact.gap());
        number = fact.number();
        segments++;
        link = fact.link();
        recordedUntil = fact.until();
        account(fact.until());
    }

    private void account(Instant until) {
        if (accounted != null && until.isAfter(accounted)) {
            accounted = until;
        }
    }

    private void note(Gap gap) {
        if (gap != null) {
            gaps = gap.number();
            account(gap.until());
            unexplained.put(gap.number(), gap);
        }
    }

    private Fact start(Seat by, Command command) {
        UUID recording = recording(command);
        Recorder asked =
                command.optionalText("recorder", 10) == null ? null : command.oneOf(Recorder.class, "recorder");
        if (asked == Recorder.SERVER && !stored.byServer()) {
            throw NO_RECORDING_BY_SERVER.with();
        }
        return new RecordingStarted(recording, asked);
    }

    /** What the court's media server is to record, and whether it rests; empty while it is nothing to it. */
    Optional<ServerRecording> byServer() {
        return running != null && recorder == Recorder.SERVER
                ? Optional.of(new ServerRecording(
                        running,
                        number + 1,
                        number == 0 ? null : recordedUntil,
                        silences.onSince().orElse(null)))
                : Optional.empty();
    }

    /** What the server recorded in some seconds: with all tracks in them it is a segment like a page's. */
    SegmentRecorded takeOfServer(int number, Instant from, Instant until, String digest) {
        String chained = link(link, SegmentRecorded.line(running, number, from, until, digest));
        return new SegmentRecorded(running, number, from, until, digest, chained, gapUntil(from, SEAM));
    }

    private static UUID recording(Command command) {
        try {
            return UUID.fromString(command.text("recordingId", 36));
        } catch (IllegalArgumentException notOne) {
            throw BAD_DATA.with("recordingId");
        }
    }

    private UUID requireRunning(Command command) {
        UUID recording = recording(command);
        if (!recording.equals(running)) {
            throw NOT_RECORDING.with();
        }
        return recording;
    }

    private Fact take(Seat by, Command command) {
        UUID recording = requireRunning(command);
        if (recorder == Recorder.SERVER) {
            throw NOT_RECORDING.with();
        }
        int next = command.number("number", 1, Integer.MAX_VALUE);
        if (next != number + 1) {
            throw SEGMENT_OUT_OF_ORDER.with(number + 1);
        }
        Instant from = command.optionalInstant("from");
        Instant until = command.optionalInstant("until");
        requireOrder(from, until);
        // a page learns of a pause a moment after it began, and ends the segment then
        if (silences.covers(from) || silences.timeWithin(from, until).compareTo(SEAM) > 0) {
            throw NOT_TO_BE_RECORDED.with();
        }
        String digest = stored.digest(recording, next).orElseThrow(() -> SEGMENT_OUT_OF_ORDER.with(next));
        String chained = link(link, SegmentRecorded.line(recording, next, from, until, digest));
        return new SegmentRecorded(recording, next, from, until, digest, chained, gapUntil(from, SEAM));
    }

    /** @throws ProblemException BAD_DATA unless the segment is of a few seconds of the past, after what was recorded before it */
    private void requireOrder(Instant from, Instant until) {
        if (from == null
                || until == null
                || !from.isBefore(until)
                || from.plus(LONGEST_SEGMENT).isBefore(until)
                || until.isAfter(now.get().plus(CLOCKS_DIFFER))
                || recordedUntil != null && !until.isAfter(recordedUntil)) {
            throw BAD_DATA.with("until");
        }
    }

    /** What is missing before that instant, but for pauses and as much as nobody would notice; null if nothing is. */
    private Gap gapUntil(Instant instant, Duration unnoticed) {
        return accounted != null && outside.timeBesides(accounted, instant).compareTo(unnoticed) > 0
                ? new Gap(gaps + 1, accounted, instant)
                : null;
    }

    private static String link(String previous, String line) {
        HexFormat hex = HexFormat.of();
        byte[] hash = Chain.hash(line.getBytes(StandardCharsets.US_ASCII));
        return hex.formatHex(Chain.link(hex.parseHex(previous), hash));
    }

    private Fact stop(Seat by, Command command) {
        return new RecordingStopped(requireRunning(command), segments, link, gapUntil(now.get(), STANDS_STILL));
    }

    private Fact explain(Seat by, Command command) {
        int number = command.number("gap", 1, Integer.MAX_VALUE);
        Gap gap = unexplained.get(number);
        if (gap == null) {
            throw UNKNOWN_GAP.with(number);
        }
        return new GapExplained(
                number,
                gap.from(),
                gap.until(),
                command.oneOf(Cause.class, "cause"),
                command.text("reason", LONGEST_NOTE));
    }

    /** A recorder that was started has to record when the hearing is opened. Art. 1; whether one is started is the court's to see to. */
    Optional<ProblemException> barToOpening() {
        boolean grows =
                recordedUntil != null && recordedUntil.plus(STANDS_STILL).isAfter(now.get());
        return running == null || grows ? Optional.empty() : Optional.of(RECORDING_STANDS_STILL.with());
    }

    /** @throws ProblemException RECORDING_RUNS, GAP_UNEXPLAINED: what is signed has the recording's checksum and every gap in it. Arts. 4, 9 */
    void requireWhole() {
        if (running != null) {
            throw RECORDING_RUNS.with();
        }
        unexplained.keySet().stream().findFirst().ifPresent(gap -> {
            throw GAP_UNEXPLAINED.with(gap);
        });
    }

    /** @throws ProblemException RECORDING_NOT_WHOLE if nothing was recorded, or something failed: it takes the place of no record. Art. 8 */
    void requireNothingFailed() {
        if (segments == 0 || failed) {
            throw RECORDING_NOT_WHOLE.with();
        }
    }
}
