package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT_REQUEST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/** What is shown, by the court or because a party asked for it, and what the parties say to it. Source: Civil Procedure Law art. 141. */
public final class Exhibits extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(ExhibitShown.class, ExhibitAsked.class, ExhibitDecided.class, ExhibitOpinionGiven.class);

    /** A document of the case; {@code digest} is the SHA-256 of its bytes, in hex. */
    public record Exhibit(String digest, UUID documentId, String title, int pages) {}

    @FactName("exhibit.shown")
    public record ExhibitShown(String digest, UUID documentId, String title, int page) implements Fact {}

    /**
     * A party wants a document of the case to be shown; {@code text} says what it is to prove. It stands in the record whatever the
     * court says to it. Source: Civil Procedure Law arts. 71, 141(3); Interpretation of the Civil Procedure Law art. 103.
     */
    @FactName("exhibit.asked")
    public record ExhibitAsked(
            String requestId, String seat, String digest, UUID documentId, String title, int page, String text)
            implements Fact {}

    /** What was granted is shown next, by who leads or the clerk. */
    @FactName("exhibit.decided")
    public record ExhibitDecided(String requestId, String title, boolean granted, String reason) implements Fact {}

    /** Source: Interpretation of the Civil Procedure Law art. 104: authenticity, legality, relevance. */
    @FactName("exhibit.opinion")
    public record ExhibitOpinionGiven(
            String digest, String seat, Opinion authenticity, Opinion legality, Opinion relevance, String text)
            implements Fact {}

    public enum Opinion {
        ACCEPTED,
        DISPUTED,
        NO_COMMENT
    }

    private final Attendance attendance;
    private final Function<String, Optional<Exhibit>> documents;
    /** Titles of what was asked for, by request. */
    private final Map<String, String> undecided = new HashMap<>();

    /** @param documents of the case, by digest */
    Exhibits(Attendance attendance, Function<String, Optional<Exhibit>> documents) {
        this.attendance = attendance;
        this.documents = documents;
        answers("exhibit.show", this::show, to(COURT, MERITS));
        answers("exhibit.ask", this::ask, to(PARTIES, MERITS));
        answers("exhibit.decide", this::decide, to(PRESIDING, MERITS));
        answers("exhibit.opine", this::opine, to(PARTIES, MERITS));
        on(ExhibitAsked.class, fact -> undecided.put(fact.requestId(), fact.title()));
        on(ExhibitDecided.class, fact -> undecided.remove(fact.requestId()));
    }

    private Fact show(Seat by, Command command) {
        Exhibit exhibit = named(command);
        return new ExhibitShown(exhibit.digest(), exhibit.documentId(), exhibit.title(), page(exhibit, command));
    }

    private Fact ask(Seat by, Command command) {
        attendance.requireTakesPart(by);
        Exhibit exhibit = named(command);
        return new ExhibitAsked(
                command.id().toString(),
                by.id(),
                exhibit.digest(),
                exhibit.documentId(),
                exhibit.title(),
                page(exhibit, command),
                command.text("text", LONGEST_NOTE));
    }

    private Fact decide(Seat by, Command command) {
        String id = command.text("requestId", 36);
        String title = undecided.get(id);
        if (title == null) {
            throw UNKNOWN_EXHIBIT_REQUEST.with(id);
        }
        return new ExhibitDecided(id, title, command.flag("granted"), command.text("reason", LONGEST_NOTE));
    }

    private static int page(Exhibit exhibit, Command command) {
        return command.number("page", 1, Math.max(1, exhibit.pages()));
    }

    private Fact opine(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new ExhibitOpinionGiven(
                named(command).digest(),
                by.id(),
                command.oneOf(Opinion.class, "authenticity"),
                command.oneOf(Opinion.class, "legality"),
                command.oneOf(Opinion.class, "relevance"),
                command.optionalText("text", LONGEST_STATEMENT));
    }

    private Exhibit named(Command command) {
        String digest = command.text("digest", 64);
        return documents.apply(digest).orElseThrow(() -> UNKNOWN_EXHIBIT.with(digest));
    }
}
