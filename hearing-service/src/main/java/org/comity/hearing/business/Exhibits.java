package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.EXHIBIT_NOT_SHOWN;
import static org.comity.hearing.problem.HearingProblem.EXHIBIT_UNANSWERED;
import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT_REQUEST;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;

/** What is shown, by the court or because a party asked for it, and what the parties say to it. Source: Civil Procedure Law art. 141. */
public final class Exhibits extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(
            ExhibitShown.class,
            ExhibitPlayed.class,
            ExhibitPointed.class,
            ExhibitAsked.class,
            ExhibitDecided.class,
            ExhibitOpinionGiven.class);

    private static final String PDF = "application/pdf";
    private static final int LONGEST_RECORDING_MS = 24 * 60 * 60 * 1_000;
    /** A page is so many steps wide and high, whatever its size. */
    private static final int STEPS = 1_000;

    /** Whoever takes part points at what is meant, a witness too. */
    private static final Set<Role> WHO_POINT = EnumSet.complementOf(EnumSet.of(Role.INTERPRETER, Role.OBSERVER));

    /**
     * A document of the case; {@code digest} is the SHA-256 of its bytes, in hex; {@code translationOf} the document of which it is a
     * translation, or null.
     */
    public record Exhibit(
            String digest, UUID documentId, String title, int pages, String mediaType, UUID translationOf) {

        boolean isTranslationOf(Exhibit other) {
            return other.documentId().equals(translationOf)
                    || translationOf != null && translationOf.equals(other.translationOf());
        }

        boolean isPlayed() {
            return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
        }
    }

    /** What stands beside an exhibit: its original, or a translation of it. */
    public record Beside(String digest, UUID documentId, String title, String mediaType) {
        static Beside of(Exhibit exhibit) {
            return new Beside(exhibit.digest(), exhibit.documentId(), exhibit.title(), exhibit.mediaType());
        }
    }

    /** {@code mediaType} is null in logs of earlier releases, when only PDFs were shown; {@code beside} is null if it is shown alone. */
    @FactName("exhibit.shown")
    public record ExhibitShown(
            String digest,
            UUID documentId,
            String title,
            int page,
            @JsonInclude(JsonInclude.Include.NON_NULL) String mediaType,
            @JsonInclude(JsonInclude.Include.NON_NULL) Beside beside)
            implements Fact {

        /** By the digest of either of the two; empty for everything else. */
        public Optional<String> mediaTypeOf(String shown) {
            if (shown.equals(digest)) {
                return Optional.of(mediaType == null ? PDF : mediaType);
            }
            return Optional.ofNullable(beside)
                    .filter(other -> other.digest().equals(shown))
                    .map(Beside::mediaType);
        }
    }

    /** Sound or film runs for everybody, or stands, from this place: {@code position} in milliseconds from its beginning. */
    @FactName("exhibit.played")
    public record ExhibitPlayed(String digest, String title, boolean playing, int position) implements Fact {}

    /**
     * Somebody points at a place of what is shown: so many thousandths of its width and height. {@code zoom} is how large the court shows it
     * to everybody, in percent of the width there is; null if it stays as it was.
     */
    @FactName("exhibit.pointed")
    public record ExhibitPointed(String digest, String seat, int x, int y, Integer zoom) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /**
     * A party wants a document of the case to be shown; {@code text} says what it is to prove. It stands in the record whatever the
     * court says to it. Source: Civil Procedure Law arts. 71, 141(3); Interpretation of the Civil Procedure Law art. 103.
     */
    @FactName("exhibit.asked")
    public record ExhibitAsked(
            String requestId,
            String seat,
            String digest,
            UUID documentId,
            String title,
            int page,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) String mediaType)
            implements Fact {}

    /** What was granted is shown next, by who leads or the clerk. */
    @FactName("exhibit.decided")
    public record ExhibitDecided(String requestId, String title, boolean granted, String reason) implements Fact {}

    /** Source: Interpretation of the Civil Procedure Law art. 104: authenticity, legality, relevance. */
    @FactName("exhibit.opinion")
    public record ExhibitOpinionGiven(
            String digest, String seat, Opinion authenticity, Opinion legality, Opinion relevance, String text)
            implements Fact {

        List<Opinion> aspects() {
            return List.of(authenticity, legality, relevance);
        }

        /** Whether it disputes in any aspect what was accepted before. */
        boolean goesBackOn(ExhibitOpinionGiven before) {
            return IntStream.range(0, aspects().size())
                    .anyMatch(at -> aspects().get(at) == Opinion.DISPUTED
                            && before.aspects().get(at) == Opinion.ACCEPTED);
        }
    }

    public enum Opinion {
        ACCEPTED,
        DISPUTED,
        NO_COMMENT
    }

    private final Stage stage;
    private final Seating seating;
    private final Attendance attendance;
    private final Prepared prepared;
    private final Function<String, Optional<Exhibit>> documents;
    /** Titles of what was asked for, by request. */
    private final Map<String, String> undecided = new HashMap<>();

    /** Null before anything was. */
    private ExhibitShown shown;

    /** Titles of all that was shown, by digest. */
    private final Map<String, String> titles = new LinkedHashMap<>();
    /** By digest the seats that said what they think of it, or asked for it to be shown. */
    private final Map<String, Set<String>> spokeOf = new HashMap<>();

    /** @param documents of the case, by digest */
    Exhibits(
            Stage stage,
            Seating seating,
            Attendance attendance,
            Prepared prepared,
            Function<String, Optional<Exhibit>> documents) {
        this.stage = stage;
        this.seating = seating;
        this.attendance = attendance;
        this.prepared = prepared;
        this.documents = documents;
        answers("exhibit.show", this::show, to(COURT, ON_EVIDENCE), to(COURT, EnumSet.of(Phase.WITNESSING)));
        answers("exhibit.play", this::play, to(COURT, ON_EVIDENCE));
        answers("exhibit.point", this::point, to(WHO_POINT, ON_EVIDENCE), to(WHO_POINT, EnumSet.of(Phase.WITNESSING)));
        answers("exhibit.ask", this::ask, to(PARTIES, ON_EVIDENCE));
        answers("exhibit.decide", this::decide, to(PRESIDING, ON_EVIDENCE));
        answers("exhibit.opine", this::opine, to(PARTIES, ON_EVIDENCE), to(EnumSet.of(Role.CLERK), ON_EVIDENCE));
        on(ExhibitShown.class, fact -> {
            shown = fact;
            titles.put(fact.digest(), fact.title());
        });
        on(ExhibitAsked.class, fact -> {
            undecided.put(fact.requestId(), fact.title());
            spoke(fact.digest(), fact.seat());
        });
        on(ExhibitOpinionGiven.class, fact -> spoke(fact.digest(), fact.seat()));
        on(ExhibitDecided.class, fact -> undecided.remove(fact.requestId()));
    }

    private Fact show(Seat by, Command command) {
        Exhibit exhibit = named(command);
        return new ExhibitShown(
                exhibit.digest(),
                exhibit.documentId(),
                exhibit.title(),
                page(exhibit, command),
                exhibit.mediaType(),
                beside(exhibit, command));
    }

    private Beside beside(Exhibit exhibit, Command command) {
        String digest = command.optionalText("beside", 64);
        if (digest == null) {
            return null;
        }
        Exhibit other = documents.apply(digest).orElseThrow(() -> UNKNOWN_EXHIBIT.with(digest));
        if (!other.isTranslationOf(exhibit) && !exhibit.isTranslationOf(other)) {
            throw BAD_DATA.with("beside");
        }
        return Beside.of(other);
    }

    private Fact play(Seat by, Command command) {
        Exhibit exhibit = nowShown(command);
        if (!exhibit.isPlayed()) {
            throw BAD_DATA.with("digest");
        }
        return new ExhibitPlayed(
                exhibit.digest(),
                exhibit.title(),
                command.flag("playing"),
                command.number("position", 0, LONGEST_RECORDING_MS));
    }

    private Fact point(Seat by, Command command) {
        attendance.requireTakesPart(by);
        Integer zoom = command.data().hasNonNull("zoom") ? command.number("zoom", 100, 400) : null;
        if (zoom != null && !by.role().isCourt()) {
            throw BAD_DATA.with("zoom");
        }
        return new ExhibitPointed(
                nowShown(command).digest(),
                by.id(),
                command.number("x", 0, STEPS),
                command.number("y", 0, STEPS),
                zoom);
    }

    private Exhibit nowShown(Command command) {
        Exhibit exhibit = named(command);
        if (shown == null || shown.mediaTypeOf(exhibit.digest()).isEmpty()) {
            throw EXHIBIT_NOT_SHOWN.with();
        }
        return exhibit;
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
                command.text("text", LONGEST_NOTE),
                exhibit.mediaType());
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
        Seat party = attendance.requireParty(by, command);
        Exhibit exhibit = named(command);
        ExhibitOpinionGiven opinion = new ExhibitOpinionGiven(
                exhibit.digest(),
                party.id(),
                command.oneOf(Opinion.class, "authenticity"),
                command.oneOf(Opinion.class, "legality"),
                command.oneOf(Opinion.class, "relevance"),
                command.optionalText("text", LONGEST_STATEMENT));
        if (opinion.text() == null && mustSayWhy(party, opinion)) {
            throw REASON_MISSING.with(exhibit.title());
        }
        return opinion;
    }

    /** Who disputes it where a hearing is prepared, or disputes in the hearing what it accepted there. */
    private boolean mustSayWhy(Seat party, ExhibitOpinionGiven opinion) {
        if (stage.prepares()) {
            return opinion.aspects().contains(Opinion.DISPUTED);
        }
        return party.partyId() != null
                && prepared.opinion(party.partyId(), opinion.digest())
                        .filter(opinion::goesBackOn)
                        .isPresent();
    }

    private void spoke(String digest, String seat) {
        spokeOf.computeIfAbsent(digest, any -> new HashSet<>()).add(seat);
    }

    /**
     * Of each piece that was shown every party that is there said what it thinks, but who asked for it to be shown.
     *
     * @throws org.comity.http.ProblemException EXHIBIT_UNANSWERED
     */
    void requireAnswered() {
        titles.forEach((digest, title) -> seating.seats().stream()
                .filter(seat -> seat.role().isParty() && attendance.isPresent(seat))
                .filter(party -> seating.ofTheSameParty(party).noneMatch(seat -> spokeOf.getOrDefault(digest, Set.of())
                        .contains(seat.id())))
                .findFirst()
                .ifPresent(party -> {
                    throw EXHIBIT_UNANSWERED.with(title, party.id());
                }));
    }

    private Exhibit named(Command command) {
        String digest = command.text("digest", 64);
        return documents.apply(digest).orElseThrow(() -> UNKNOWN_EXHIBIT.with(digest));
    }
}
