package org.comity.law;

import java.time.LocalDate;

/**
 * That the court asks a fee for what a party hands in or applies for, and by when it is paid, as a row of data. How much, the schedule of
 * fees says. Source: Measures on the Payment of Litigation Costs 13, 17, 18, 21, 22.
 *
 * @param scale how it is computed
 * @param period the row of the procedural periods within which it is paid from the handing in; null where the law names none, and the
 *     court's notice alone says by when
 * @param noticePeriod the row that begins when the court's notice of it is served; null if it is paid without one
 * @param article where it stands; of the Measures, unless a law is named
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
public record FeeRule(
        Scale scale,
        String period,
        String noticePeriod,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {

    /** How the sum comes about. */
    public enum Scale {
        /** What the case costs, as its file says. Source: FEE 13 */
        CLAIM,
        /** What the schedule says of an application, on its sum. Source: FEE 14 */
        APPLICATION,
        /** Half of what a case costs, on what is claimed: it is tried with the claim that is there. Source: FEE 18 */
        TRIED_TOGETHER,
        /** What the whole claim costs, less what it cost before it grew. Source: FEE 21(1) */
        ADDED,
        /** What a case costs, on the part of the decision that is challenged. Source: FEE 17 */
        CHALLENGED,
        /** Within a range; only where the court finds it unfounded. Source: FEE 13(6) */
        UNFOUNDED_OBJECTION
    }

    /** Of the claim with which a case begins; it is paid on the court's notice (20, 22). */
    public static final FeeRule OF_THE_CLAIM = new FeeRule(
            Scale.CLAIM,
            ProceduralPeriods.FEE_PAYMENT,
            ProceduralPeriods.FEE_PAYMENT,
            "13, 20, 22",
            LocalDate.of(2007, 4, 1),
            null,
            Confidence.VERIFIED,
            null);

    /** Of an application that costs something by its making; it is paid with it, or when the court says (22). */
    static FeeRule of(ApplicationKind kind) {
        return new FeeRule(
                Scale.APPLICATION,
                null,
                null,
                kind.fee().replaceFirst("^FEE ", "") + ", 20, 22",
                kind.validFrom(),
                kind.validTo(),
                kind.confidence(),
                null);
    }

    /** Whether it is owed at once, and not only by what the court decides. */
    public boolean isOwedWhenHandedIn() {
        return scale != Scale.UNFOUNDED_OBJECTION;
    }
}
