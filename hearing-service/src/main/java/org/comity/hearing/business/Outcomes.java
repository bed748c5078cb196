package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * What a sitting may come to: conciliation, as far as the parties want it, and a judgment that is announced at once or on a set day. The
 * papers of both are the case's, not the room's. Source: Civil Procedure Law arts. 96, 100, 101, 145, 151.
 */
public final class Outcomes extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(ConciliationTried.class, JudgmentAnnounced.class);

    /** {@code text} is what was agreed, or why nothing was. */
    @FactName("conciliation.tried")
    public record ConciliationTried(Result result, String text) implements Fact {}

    /**
     * {@code day} is the court's on which it is announced, null where it is announced here; then {@code text} is what is decided, and
     * {@code appeal} what the parties were told of their right to appeal, its period and the court.
     */
    @FactName("judgment.announced")
    public record JudgmentAnnounced(Form form, LocalDate day, String text, String appeal) implements Fact {}

    public enum Result {
        /** The court makes a conciliation statement. Source: Civil Procedure Law art. 100. */
        AGREED,
        /** No statement is needed: it holds once this record is signed. Source: Civil Procedure Law art. 101. */
        AGREED_IN_THE_RECORD,
        NOT_AGREED,
        /** Nobody is conciliated against their will. Source: Civil Procedure Law art. 96. */
        DECLINED
    }

    /** Source: Civil Procedure Law art. 151. */
    public enum Form {
        AT_THE_HEARING,
        ON_A_SET_DAY
    }

    private final Supplier<LocalDate> today;

    /** @param today of the court */
    Outcomes(Supplier<LocalDate> today) {
        this.today = today;
        answers(
                "conciliation.note",
                (by, command) -> new ConciliationTried(
                        command.oneOf(Result.class, "result"), command.text("text", LONGEST_STATEMENT)),
                to(PRESIDING, MERITS));
        // after the debate and what the parties say last: CPL 144, 145
        answers("judgment.announce", this::announce, to(PRESIDING, EnumSet.of(Phase.FINAL_STATEMENTS)));
    }

    private Fact announce(Seat by, Command command) {
        Form form = command.oneOf(Form.class, "form");
        if (form == Form.AT_THE_HEARING) {
            return new JudgmentAnnounced(
                    form, null, command.text("text", LONGEST_STATEMENT), command.text("appeal", LONGEST_NOTE));
        }
        LocalDate day = command.date("day");
        if (!day.isAfter(today.get())) {
            throw BAD_DATA.with("day");
        }
        return new JudgmentAnnounced(form, day, null, null);
    }
}
