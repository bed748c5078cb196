package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CHINESE_TEXT_MISSING;
import static org.comity.hearing.problem.HearingProblem.NOT_YOUR_STATEMENT;
import static org.comity.hearing.problem.HearingProblem.STATEMENT_EXISTS;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_DRAFT;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_STATEMENT;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/** What people say, what interpreters make of it, and its corrections. Source: Civil Procedure Law arts. 141, 144. */
public final class Statements extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(StatementRecorded.class, StatementRendered.class, StatementCorrected.class);

    /** @param drafted where the clerk confirmed, or changed, what software had drafted; null where somebody wrote it */
    @FactName("statement.recorded")
    public record StatementRecorded(
            String utteranceId,
            String seat,
            String language,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) Drafted drafted)
            implements Fact {}

    /** The passage of the recording out of which software drafted a statement; {@code from} and {@code until} by the clock of the room. */
    public record Drafted(UUID draftId, Instant from, Instant until) {}

    @FactName("statement.rendered")
    public record StatementRendered(String utteranceId, String language, String text) implements Fact {}

    /**
     * The earlier version stays in the log; {@code version} counts from 1, the statement as first recorded. In the record the
     * statement itself stands in its latest version.
     */
    @FactName("statement.corrected")
    public record StatementCorrected(String utteranceId, int version, String text) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** {@code inChinese}: as it was spoken, or as somebody put its latest version. */
    private record Statement(String seat, String language, int version, boolean inChinese) {
        static Statement of(StatementRecorded fact) {
            return new Statement(fact.seat(), fact.language(), 1, isChinese(fact.language()));
        }

        Statement rendered(String into) {
            return new Statement(seat, language, version, inChinese || isChinese(into));
        }

        /** What was interpreted before said something else. */
        Statement corrected(int next) {
            return new Statement(seat, language, next, isChinese(language));
        }

        private static boolean isChinese(String tag) {
            return Locale.forLanguageTag(tag).getLanguage().equals("zh");
        }
    }

    private final Seating seating;
    private final Attendance attendance;
    private final Undertakings undertakings;
    private final Questions questions;
    private final Function<UUID, Optional<Drafted>> drafts;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    /** Most statements of a seat are alike in what is kept of them: each of these is kept once, however long a hearing is. */
    private final Map<Statement, Statement> known = new HashMap<>();

    /** @param drafts with words, that nobody has confirmed or dropped */
    Statements(
            Seating seating,
            Attendance attendance,
            Undertakings undertakings,
            Questions questions,
            Function<UUID, Optional<Drafted>> drafts) {
        this.seating = seating;
        this.attendance = attendance;
        this.undertakings = undertakings;
        this.questions = questions;
        this.drafts = drafts;
        answers("statement.add", this::add, to(EVERYBODY, SITTING));
        answers(
                "statement.render",
                this::render,
                to(EnumSet.of(Role.INTERPRETER, Role.CLERK), EnumSet.range(Phase.ROLL_CALL, Phase.RECORD)));
        answers(
                "statement.correct",
                this::correct,
                to(EVERYBODY, SITTING),
                to(EnumSet.of(Role.CLERK), EnumSet.of(Phase.RECORD)));
        on(StatementRecorded.class, fact -> keep(fact.utteranceId(), Statement.of(fact)));
        on(
                StatementRendered.class,
                fact -> keep(
                        fact.utteranceId(), statements.get(fact.utteranceId()).rendered(fact.language())));
        on(
                StatementCorrected.class,
                fact -> keep(
                        fact.utteranceId(), statements.get(fact.utteranceId()).corrected(fact.version())));
    }

    private void keep(String id, Statement statement) {
        statements.put(id, known.computeIfAbsent(statement, same -> same));
    }

    /** The clerk may take down what another seat said aloud; everybody else speaks for themselves. */
    private Fact add(Seat by, Command command) {
        String id = command.text("utteranceId", 36);
        if (statements.containsKey(id)) {
            throw STATEMENT_EXISTS.with(id);
        }
        boolean forAnother = by.role() == Role.CLERK && command.optionalText("seat", 40) != null;
        Seat speaker = forAnother ? seating.named(command) : by;
        attendance.requireTakesPart(speaker);
        undertakings.requireMaySpeak(speaker);
        questions.requireMayAsk(speaker);
        return new StatementRecorded(
                id,
                speaker.id(),
                command.language("language"),
                command.text("text", LONGEST_STATEMENT),
                drafted(by, command));
    }

    /**
     * What software drafted is said only when the clerk says it. Source: Provisions on Audio and Video Recording of Court Hearings
     * (法释〔2017〕5号) art. 6.
     */
    private Drafted drafted(Seat by, Command command) {
        UUID draft = command.optionalId("draft");
        if (draft == null) {
            return null;
        }
        if (by.role() != Role.CLERK) {
            throw UNKNOWN_DRAFT.with();
        }
        return drafts.apply(draft).orElseThrow(UNKNOWN_DRAFT::with);
    }

    private Fact render(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new StatementRendered(
                named(command), command.language("language"), command.text("text", LONGEST_STATEMENT));
    }

    private Fact correct(Seat by, Command command) {
        attendance.requireTakesPart(by);
        String id = named(command);
        Statement statement = statements.get(id);
        if (by.role() != Role.CLERK && !statement.seat().equals(by.id())) {
            throw NOT_YOUR_STATEMENT.with(id);
        }
        return new StatementCorrected(id, statement.version() + 1, command.text("text", LONGEST_STATEMENT));
    }

    private String named(Command command) {
        String id = command.text("utteranceId", 36);
        require(id);
        return id;
    }

    /**
     * What is read and signed is Chinese: each statement as spoken, or its latest version as interpreted. Source: Civil Procedure
     * Law art. 273.
     *
     * @throws org.comity.http.ProblemException CHINESE_TEXT_MISSING with the speaker's seat
     */
    void requireChinese() {
        statements.values().stream()
                .filter(each -> !each.inChinese())
                .findFirst()
                .ifPresent(each -> {
                    throw CHINESE_TEXT_MISSING.with(each.seat());
                });
    }

    /** @throws org.comity.http.ProblemException UNKNOWN_STATEMENT, NOT_YOUR_STATEMENT */
    void requireOwn(String id, Seat by) {
        require(id);
        if (!statements.get(id).seat().equals(by.id())) {
            throw NOT_YOUR_STATEMENT.with(id);
        }
    }

    /** @throws org.comity.http.ProblemException UNKNOWN_STATEMENT */
    void require(String id) {
        if (!statements.containsKey(id)) {
            throw UNKNOWN_STATEMENT.with(id);
        }
    }
}
