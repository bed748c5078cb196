package org.comity.filing.nextstep;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.http.Reach;
import org.comity.law.CaseClock.Act;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What asks something of the people of a court. */
@Schema(description = "What asks something of the people of a court")
public enum WorkKind {
    /** A filing to decide on, and one whose correction is awaited. */
    FILING(List.of(CourtActor.CLERK), EnumSet.of(Act.CURE)),
    /** What a party has to do by a last day, and what lapsed. */
    DEADLINE(
            List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.of(Act.ANSWER, Act.APPEAL, Act.PAYMENT, Act.EVIDENCE)),
    /** What the court has to send. */
    SENDING(List.of(CourtActor.CLERK), EnumSet.of(Act.COURT_STEP)),
    /** A party that joined and that nobody has asked to be served. */
    SERVICE(List.of(CourtActor.CLERK), EnumSet.noneOf(Act.class)),
    /** What a case was accepted without. */
    DOCUMENT(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.of(Act.DOCUMENT)),
    /** Evidence that came late. */
    EXHIBIT(List.of(CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** An exchange of evidence whose day has come. */
    EXCHANGE(List.of(CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** Papers that nobody of the court has opened. */
    PAPER(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** Who is to act for a party, or no more. */
    REPRESENTATIVE(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** Where a party is to be served from now on. */
    ADDRESS(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** What a party asks of the court, once the other side has had its time. */
    APPLICATION(List.of(CourtActor.CLERK, CourtActor.JUDGE, CourtActor.SUPERVISOR), EnumSet.noneOf(Act.class)),
    /** What a party asks about its case. */
    QUESTION(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** A document of the court that is to be checked, sealed, or mended after it was given back. */
    COURT_DOCUMENT(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** A case that was heard and is not decided. */
    DECISION(List.of(CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** The draft of a ruling that no case is registered. */
    REFUSAL(List.of(CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** A case that is ready to be heard and has no hearing. */
    HEARING(List.of(CourtActor.CLERK, CourtActor.JUDGE), EnumSet.noneOf(Act.class)),
    /** A case that was given to nobody. */
    CASE(List.of(CourtActor.SUPERVISOR), EnumSet.noneOf(Act.class)),
    /** A case file that is to leave the country. */
    TRANSFER(List.of(CourtActor.SUPERVISOR), EnumSet.noneOf(Act.class));

    private final List<CourtActor> actors;
    private final Set<Act> acts;

    WorkKind(List<CourtActor> actors, Set<Act> acts) {
        this.actors = actors;
        this.acts = acts;
    }

    static WorkKind of(Act act) {
        return Arrays.stream(values())
                .filter(kind -> kind.acts.contains(act))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody of one of these groups, as tokens call them, does what it asks for. */
    boolean isFor(Predicate<String> group) {
        return CourtActor.isAny(actors, group);
    }

    /** Who of the court does what it asks for. */
    List<CourtActor> actors() {
        return actors;
    }

    /**
     * Whether it is shown at all: filings, their refusal, cases that nobody has and files that are to leave the country are no matter of
     * who sees but their own cases.
     */
    boolean isSeenBy(Reach reach, Predicate<String> group) {
        return this == FILING || this == CASE || this == REFUSAL || this == TRANSFER
                ? isFor(group)
                : reach != Reach.NONE;
    }

    /** The rows of the procedural periods of which it asks something. */
    static String[] periodsOf(Set<WorkKind> kinds) {
        return ProceduralPeriods.china().all().stream()
                .filter(period -> period.clock() != null
                        && kinds.contains(of(period.clock().callsFor())))
                .map(period -> period.id())
                .toArray(String[]::new);
    }
}
