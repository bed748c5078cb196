package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of paper that enters a case, as a row of data.
 *
 * @param code stable, such as {@code ANSWER}
 * @param titles by BCP 47 tag, in each of the eight languages
 * @param filedBy who may hand it in
 * @param phases when
 * @param explained whether it comes with its source and what it is to prove
 * @param endsCase whether the case is decided at this court once it is handed in
 * @param endsInEffect whether the case is decided with it only once it is in effect, and goes on until then; null: no. Source: CPL 100, 102
 * @param clocks what becomes of every period of a party in the case with it; null: nothing. Source: CPL 153; J 246
 * @param exchanged whether its own side and the court read it alone while an exchange of evidence is to come; null: no. Source: EV 56, 58
 * @param needsPower which special power an agent needs to hand it in; null if any agent may. Source: CPL 62(2)
 * @param startsAbroad the row of the procedural periods that begins when it is served on one without domicile in China; null if none
 * @param startsInChina the same for one with domicile in China
 * @param startsForAState the same for a foreign state; null also where a person must say
 * @param startsWhenFiled the row that begins when it is handed in: for its author, or for the court itself; null if none
 * @param fee what it costs; null: nothing
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
public record PaperKind(
        String code,
        Map<String, String> titles,
        Set<Author> filedBy,
        Set<Phase> phases,
        Readers seenBy,
        boolean explained,
        boolean endsCase,
        Boolean endsInEffect,
        Clocks clocks,
        Boolean exchanged,
        SpecialPower needsPower,
        String startsAbroad,
        String startsInChina,
        String startsForAState,
        String startsWhenFiled,
        FeeRule fee,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {

    /** Translations of every paper are handed in as this, and kept as the kind of paper that they translate. */
    public static final String TRANSLATION = "TRANSLATION";

    /** What a paper of the court does to the periods of the case. */
    public enum Clocks {
        STOP,
        /** With what was left. */
        GO_ON
    }

    /** Who hands a paper in. */
    public enum Author {
        PLAINTIFF,
        DEFENDANT,
        /** A third party with a claim of its own, against both sides. Source: CPL 59(1). */
        CLAIMING_THIRD_PARTY,
        /** A third party whom the outcome concerns. Source: CPL 59(2). */
        THIRD_PARTY,
        CLERK,
        JUDGE;

        public boolean isOfTheCourt() {
            return this == CLERK || this == JUDGE;
        }
    }

    /** Where a case stands at this court. */
    public enum Phase {
        /** Before registration: what comes with the statement of claim. */
        FILING,
        PENDING,
        DECIDED
    }

    /** Who reads it, besides the court. */
    public enum Readers {
        ALL,
        OWN_SIDE,
        /** Only who handed it in. */
        COURT,
        /** The sides that the court names. */
        ADDRESSEES
    }

    /**
     * Whether who hands it in may name the parties that read it, instead of whole sides. What proves something or decides is for the sides
     * that its kind says.
     */
    public boolean mayNameReaders() {
        return seenBy == Readers.OWN_SIDE
                || seenBy == Readers.ADDRESSEES && clocks == null && !endsCase && !PaperKinds.DECISIONS.contains(code);
    }

    /** See {@link #exchanged}. */
    public boolean waitsForExchange() {
        return Boolean.TRUE.equals(exchanged);
    }

    public boolean isFiledBy(Author author) {
        return filedBy.contains(author);
    }

    public boolean isFiledIn(Phase phase) {
        return phases.contains(phase);
    }

    /** In one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return titles.getOrDefault(language.toLanguageTag(), titles.get("en"));
    }

    /** The row of the procedural periods that begins when it is served. */
    @JsonIgnore
    public Optional<String> starts(Domicile domicile) {
        return Optional.ofNullable(
                switch (domicile) {
                    case MAINLAND -> startsInChina;
                    case ABROAD -> startsAbroad;
                    case FOREIGN_STATE -> startsForAState;
                });
    }

    /**
     * Whether its service starts that row for a party of a role: the court's papers do for every party, a party's for the other
     * side alone. Of what either side hands in, whom the court serves is whom it concerns.
     *
     * @param role {@code PLAINTIFF}, {@code DEFENDANT} or {@code THIRD_PARTY}
     */
    public boolean startsFor(String role) {
        return switch (role) {
            case "PLAINTIFF" -> !filedBy.contains(Author.PLAINTIFF) || filedBy.contains(Author.DEFENDANT);
            case "DEFENDANT" -> !filedBy.contains(Author.DEFENDANT) || filedBy.contains(Author.PLAINTIFF);
            default ->
                filedBy.stream().allMatch(Author::isOfTheCourt)
                        || filedBy.containsAll(Set.of(Author.PLAINTIFF, Author.DEFENDANT));
        };
    }
}
