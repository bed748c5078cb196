package org.comity.serviceofprocess.channel.electronic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.cases.PartyRole;
import org.comity.law.Confidence;
import org.comity.law.LawTable;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.request.PeriodView;
import org.comity.serviceofprocess.request.PeriodView.Act;

/**
 * What the law says to an addressee of doing nothing, of refusing, and of what can be asked for, as a row of data.
 *
 * @param standings shown where the address has one of these; null: whatever it has
 * @param acts shown where the papers give time for one of these; null: also where they give none
 * @param periods likewise, where they start one of these rows of the procedural periods
 * @param papers shown with these; null: with each
 * @param role shown to a party of this role; null: to each
 * @param validTo the last day of this row; null while it is in force
 * @param texts by BCP 47 tag, in each of the eight languages
 */
record AddresseeNote(
        String id,
        About about,
        Set<AddressStanding> standings,
        Set<Act> acts,
        Set<String> periods,
        Set<Paper> papers,
        PartyRole role,
        String article,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        Map<String, String> texts) {

    enum About {
        SILENCE,
        REFUSAL,
        REQUEST
    }

    static final List<AddresseeNote> ALL = LawTable.read(AddresseeNote.class, "/law/addressee-notes.json", Table.class)
            .notes();

    private record Table(String title, Map<String, String> fields, List<AddresseeNote> notes) {}

    /** @param source the law's name in Chinese, as it is found by */
    record View(About about, String text, String article, String source, Confidence confidence) {}

    /**
     * Those that hold for one addressee, what a missed period brings first.
     *
     * @param period what the papers give time for; null if for nothing
     * @param on the court's date
     */
    static List<View> of(
            AddressStanding standing, Paper paper, PartyRole role, PeriodView period, LocalDate on, Locale reader) {
        return Stream.concat(
                        Stream.ofNullable(period).map(started -> otherwise(started, reader)),
                        ALL.stream()
                                .filter(note -> note.holds(standing, paper, role, period) && note.isInForce(on))
                                .map(note -> note.view(reader)))
                .toList();
    }

    private static View otherwise(PeriodView period, Locale reader) {
        ProceduralPeriod rule = ProceduralPeriods.china().require(period.ruleId());
        return new View(
                About.SILENCE, rule.clock().otherwise(reader), period.article(), period.source(), rule.confidence());
    }

    private boolean holds(AddressStanding standing, Paper paper, PartyRole role, PeriodView period) {
        return (standings == null || standings.contains(standing))
                && (acts == null || period != null && acts.contains(period.act()))
                && (periods == null || period != null && periods.contains(period.ruleId()))
                && (papers == null || papers.contains(paper))
                && (this.role == null || this.role == role);
    }

    private boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    private View view(Locale reader) {
        return new View(
                about, texts.getOrDefault(reader.toLanguageTag(), texts.get("en")), article, source, confidence);
    }
}
