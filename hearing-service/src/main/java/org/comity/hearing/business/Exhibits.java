package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/** What is shown, and what the parties say to it. Source: Civil Procedure Law art. 141. */
public final class Exhibits extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(ExhibitShown.class, ExhibitOpinionGiven.class);

    /** A document of the case; {@code digest} is the SHA-256 of its bytes, in hex. */
    public record Exhibit(String digest, UUID documentId, String title, int pages) {}

    @FactName("exhibit.shown")
    public record ExhibitShown(String digest, UUID documentId, String title, int page) implements Fact {}

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

    /** @param documents of the case, by digest */
    Exhibits(Attendance attendance, Function<String, Optional<Exhibit>> documents) {
        this.attendance = attendance;
        this.documents = documents;
        answers("exhibit.show", this::show, to(COURT, MERITS));
        answers("exhibit.opine", this::opine, to(PARTIES, MERITS));
    }

    private Fact show(Seat by, Command command) {
        Exhibit exhibit = named(command);
        return new ExhibitShown(
                exhibit.digest(),
                exhibit.documentId(),
                exhibit.title(),
                command.number("page", 1, Math.max(1, exhibit.pages())));
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
