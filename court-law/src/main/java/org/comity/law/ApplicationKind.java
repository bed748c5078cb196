package org.comity.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of application that a party makes to the court, as a row of data.
 *
 * @param code stable, such as {@code RECUSAL}
 * @param titles by BCP 47 tag, in each of the eight languages
 * @param within periods of the party of which one must not have run out; empty if none bounds it
 * @param personsOnly whether it is only for a party that is a natural person; null: for any
 * @param until from which date of its form a period runs, after which it is too late; null if none does
 * @param discreet whether of the court only supervisors read it; null: no
 * @param joint whether the parties make it together: one makes it, the others join; null: no
 * @param hint which text its form shows besides; null if none
 * @param fields its short form
 * @param returns whether who applied says afterwards what came of it; null: no
 * @param relief what granting it does to the fee of the case; null if nothing
 * @param movesDeadline whether it names a period and days, by which that one is extended when it is granted
 * @param fee the article by which a fee is paid before it is granted; null if none
 * @param feeScale by which scale the fee is computed; null if there is none
 * @param feeIfRefused what it costs where the court finds it unfounded; null: nothing
 * @param feeOn the field with the sum on which it is computed; null where it is a flat one
 * @param grantedWith kinds of the court's documents of which one is named when it is granted; empty for a note with reasons
 * @param refusedWith the same when it is refused
 * @param answer the row of the procedural periods within which the court answers; null if the law sets none
 * @param answerIf the field of its form without which that period does not run; null if it always does
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
public record ApplicationKind(
        String code,
        Map<String, String> titles,
        Set<PaperKind.Author> by,
        Set<PaperKind.Phase> phases,
        List<String> within,
        Boolean personsOnly,
        Until until,
        Boolean discreet,
        Boolean joint,
        String hint,
        List<CourtDocumentKind.Field> fields,
        Boolean returns,
        Relief relief,
        boolean movesDeadline,
        Security security,
        String fee,
        FeeScale feeScale,
        String feeOn,
        FeeRule feeIfRefused,
        OtherSide otherSide,
        Set<Decider> decidedBy,
        Set<String> grantedWith,
        Set<String> refusedWith,
        String answer,
        String answerIf,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {

    /** A period that runs from a date which the form names. @param period a row of the procedural periods */
    public record Until(String field, String period) {}

    /** What becomes of the fee of the case. Source: FEE 44-47 */
    public enum Relief {
        /** It is paid later. */
        UNTIL,
        /** Less is paid. */
        SHARE,
        /** Nothing is paid. */
        ALL
    }

    /** A scale of the schedule of fees. Source: FEE 14 */
    public enum FeeScale {
        PRESERVATION,
        RECOGNITION
    }

    /** Whether who applies gives security. */
    public enum Security {
        NONE,
        /** The court may ask for it. */
        COURT_MAY
    }

    /** What the other side has to do with it. */
    public enum OtherSide {
        /** It does not know of it. */
        NEVER,
        /** The court may hear it. */
        MAY
    }

    /** Who decides. */
    public enum Decider {
        /** Any clerk of the court. */
        CLERK,
        /** A judge to whom the case was given. */
        JUDGE,
        /** The judge who presides, or hears the case alone. */
        PRESIDING,
        /** A supervisor of the court. */
        SUPERVISOR
    }

    /** In one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return titles.getOrDefault(language.toLanguageTag(), titles.get("en"));
    }

    /** That something is owed for it, when it is made or when it is refused; empty if nothing ever is. */
    public Optional<FeeRule> owes() {
        return feeIfRefused != null
                ? Optional.of(feeIfRefused)
                : Optional.ofNullable(feeScale).map(scale -> FeeRule.of(this));
    }

    /** Whether a company may not make it. Source: FEE 44 */
    public boolean isForPersonsOnly() {
        return Boolean.TRUE.equals(personsOnly);
    }

    /** Whether of the court only supervisors read it, such as a complaint about one of its people. */
    public boolean isDiscreet() {
        return Boolean.TRUE.equals(discreet);
    }

    /** Whether it is granted only once the others have joined in it, such as the confirmation of a mediation. Source: CPL 205 */
    public boolean isJoint() {
        return Boolean.TRUE.equals(joint);
    }

    /** Whether who applied says what came of it, once it was granted. */
    public boolean isReturned() {
        return Boolean.TRUE.equals(returns);
    }

    /** Within which row of the procedural periods the court answers what was filled in so; empty if the law sets none. */
    public Optional<String> answer(Map<String, String> filled) {
        return Optional.ofNullable(answer).filter(period -> answerIf == null || filled.containsKey(answerIf));
    }

    /** Whether the other side may know of it. */
    public boolean isOpen() {
        return otherSide != OtherSide.NEVER;
    }

    /** The kinds of the court's documents of which one is named with the decision; empty for a note with reasons. */
    public Set<String> decidedWith(boolean granted) {
        return granted ? grantedWith : refusedWith;
    }
}
