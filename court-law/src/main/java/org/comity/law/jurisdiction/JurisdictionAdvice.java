package org.comity.law.jurisdiction;

import static org.comity.law.jurisdiction.JurisdictionCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.law.Court;
import org.comity.law.Domicile;

/**
 * What the law says of jurisdiction over a dispute, as far as data tells. It bars nothing: whether a court has jurisdiction, that court
 * decides. Source: CPL 22-36, 127, 276-282; Fa Shi [2022] No. 18.
 *
 * @param grounds why the courts of China may take it
 * @param courts that may, and why
 * @param doubts what speaks against the court that is chosen; empty while none is
 * @param warnings what may keep any court of China from it, or from going on
 * @param questions what the data does not decide
 */
public record JurisdictionAdvice(
        List<Point> grounds, List<Candidate> courts, List<Point> doubts, List<Point> warnings, List<Point> questions) {
    /** What China may have of it without its facts having happened there. */
    private static final Set<Connection> NO_FACTS =
            EnumSet.of(Connection.ASSETS, Connection.REPRESENTATIVE_OFFICE, Connection.OTHER);

    /** Whether the data decides that a court may take it, or a person has to ask. */
    public enum Fit {
        MAY,
        ASK
    }

    /** @param reasons at least one */
    public record Candidate(Court court, Fit fit, List<Point> reasons) {}

    /** @param amountCny on which it turns; null if on none */
    public record Point(JurisdictionRule rule, BigDecimal amountCny) {
        static Stream<Point> of(JurisdictionCode code, BigDecimal amountCny, LocalDate day) {
            return JurisdictionRule.of(code, day).map(rule -> new Point(rule, amountCny)).stream();
        }
    }

    public static JurisdictionAdvice of(JurisdictionFacts facts, LocalDate day) {
        CourtChoice choice = new CourtChoice(facts, day);
        List<Candidate> courts = choice.candidates();
        return new JurisdictionAdvice(
                points(grounds(facts), day),
                courts,
                choice.doubts(),
                points(warnings(facts), day),
                points(choice.questions(courts), day));
    }

    /**
     * What the law says of passing a filing on to another court; a person decides. Source: CPL 37, 127(4).
     *
     * @param before whether another court passed it on already
     */
    public static List<Point> ofForwarding(boolean before, LocalDate day) {
        return points(chosen(Stream.of(when(true, FORWARD), when(before, FORWARDED_BEFORE))), day);
    }

    private static List<Point> points(List<JurisdictionCode> codes, LocalDate day) {
        return codes.stream().flatMap(code -> Point.of(code, null, day)).toList();
    }

    private static List<JurisdictionCode> grounds(JurisdictionFacts facts) {
        boolean ofPlace = facts.exclusive().stream().anyMatch(ExclusiveMatter::isOfAPlace);
        boolean ofChina =
                facts.exclusive().stream().anyMatch(matter -> matter != ExclusiveMatter.NONE && !matter.isOfAPlace());
        boolean onlyAtHome = facts.defendants().equals(EnumSet.of(Domicile.MAINLAND));
        boolean named =
                facts.connections().stream().anyMatch(each -> each != Connection.NONE && each != Connection.OTHER);
        return chosen(Stream.of(
                when(ofChina, EXCLUSIVE),
                when(ofPlace, EXCLUSIVE_PLACE),
                when(facts.agreement() == CourtAgreement.CHINESE_COURT, AGREED),
                when(facts.isDefendantAtHome(), DEFENDANT_HOME),
                when(onlyAtHome && named, HOME_PLACE),
                when(!onlyAtHome && named, CONNECTION),
                when(!onlyAtHome && facts.connections().contains(Connection.OTHER), OTHER_CONNECTION)));
    }

    private static List<JurisdictionCode> warnings(JurisdictionFacts facts) {
        boolean only = facts.agreement() == CourtAgreement.FOREIGN_COURT_ONLY;
        boolean nothing = grounds(facts).isEmpty() && facts.connections().contains(Connection.NONE);
        return chosen(Stream.of(
                when(facts.arbitration() == ArbitrationAgreement.AGREED, ARBITRATION),
                when(facts.agreement() == CourtAgreement.FOREIGN_COURT, AGREED_ABROAD),
                when(only && !facts.isExclusive(), AGREED_ABROAD_ONLY),
                when(only && facts.isExclusive(), AGREEMENT_YIELDS),
                when(facts.suit() == ParallelSuit.ABROAD_BEFORE, SUIT_ABROAD_BEFORE),
                when(facts.suit() == ParallelSuit.ABROAD_AFTER, SUIT_ABROAD),
                when(facts.suit() == ParallelSuit.IN_CHINA, SUIT_IN_CHINA),
                when(facts.judgment() == EarlierJudgment.IN_CHINA, JUDGED_IN_CHINA),
                when(facts.judgment() == EarlierJudgment.ABROAD, JUDGED_ABROAD),
                when(isInconvenient(facts), INCONVENIENT),
                when(facts.foreignState(), FOREIGN_STATE),
                when(nothing, NO_CONNECTION)));
    }

    /** Whether the first three of the five conditions can be met; the court weighs the others, when a defendant objects. Source: CPL 282. */
    private static boolean isInconvenient(JurisdictionFacts facts) {
        return !facts.isDefendantAtHome()
                && facts.isConnected()
                && NO_FACTS.containsAll(facts.connections())
                && facts.agreement() != CourtAgreement.CHINESE_COURT
                && !facts.isExclusive();
    }

    static Stream<JurisdictionCode> when(boolean holds, JurisdictionCode code) {
        return holds ? Stream.of(code) : Stream.of();
    }

    static List<JurisdictionCode> chosen(Stream<Stream<JurisdictionCode>> codes) {
        return codes.flatMap(each -> each).toList();
    }
}
