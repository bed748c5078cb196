package org.comity.hearing.seat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.cases.CaseAssignee;

/**
 * The seats of a court at its largest: three judges with four assessors, of whom one presides, the clerk, and who assists on technical questions.
 * Source: Civil Procedure Law art. 40; People's Assessors Law arts. 14, 16; Fa Shi [2019] No. 2, art. 1.
 */
public final class Bench {
    /** A panel is no smaller, who presides among them. */
    private static final int SMALLEST_PANEL = 3;

    private static final int LARGEST_PANEL = 7;

    /** As many as filing-service lets be named for a case. */
    public static final int MOST_INVESTIGATORS = 3;

    /** Of every court there can be: who presides, whoever sits beside, the clerk, technical investigators. */
    public static final Set<String> SEATS = Stream.of(
                    Stream.of("judge", "clerk"),
                    IntStream.range(1, LARGEST_PANEL).mapToObj(Bench::memberSeat),
                    IntStream.rangeClosed(1, MOST_INVESTIGATORS).mapToObj(Bench::investigatorSeat))
            .flatMap(seats -> seats)
            .collect(Collectors.toUnmodifiableSet());

    /** The offices of a panel, as filing-service calls them. */
    private static final Set<String> JUDGING = Set.of("PRESIDING_JUDGE", "JUDGE", "ASSESSOR");

    private Bench() {}

    /**
     * How many judge if a panel does, who presides among them: as many as the case was given to, three where it was given to no panel.
     *
     * @param members to whom the case is given
     */
    public static int panelOf(Collection<CaseAssignee> members) {
        long judging = members.stream()
                .filter(member -> JUDGING.contains(member.office()))
                .count();
        return Math.clamp(judging, SMALLEST_PANEL, LARGEST_PANEL);
    }

    /** @param number from 1 */
    public static String memberSeat(int number) {
        return "panel-" + number;
    }

    /** @param number from 1 */
    public static String investigatorSeat(int number) {
        return "technical-investigator-" + number;
    }
}
