package org.comity.filing.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.DeadlineAct.Ground;
import org.comity.law.CaseClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A last day as the reader sees it.
 *
 * @param title what has to be done, in the language of the answer
 * @param otherwise what happens if it is not, likewise
 * @param partyId null before there is a case
 * @param own whether the reader's account acts for that party
 * @param paperKind the kind of paper that started it; null if none did
 * @param startedBy the paper; or the case, the notice or the item from which it runs
 * @param daysLeft what was left when it stopped; null unless it is suspended
 * @param metBy the paper that was handed in for it; null if none was
 * @param late whether that came after the last day
 * @param latePapers all that came after the last day and should not have
 * @param settled whether nobody has to do anything more about it
 */
@Schema(name = "CaseDeadline", description = "A last day with its derivation, what moved it and what became of it")
public record DeadlineView(
        UUID id,
        long version,
        String periodId,
        String title,
        CaseClock.Act callsFor,
        String otherwise,
        Deadline.State state,
        @Nullable UUID partyId,
        @Nullable String partyName,
        boolean own,
        @Nullable String paperKind,
        UUID startedBy,
        Instant startedAt,
        Derivation derivation,
        @Nullable Integer daysLeft,
        @Nullable UUID metBy,
        @Nullable Instant metAt,
        boolean late,
        List<UUID> latePapers,
        boolean settled,
        List<ActView> acts) {

    /** @param before how the day was counted before, which stays to be read */
    @Schema(name = "DeadlineAct", description = "What the court did to a last day, with the day before and after")
    public record ActView(
            DeadlineAct.What act,
            Instant at,
            String name,
            PaperKind.Author role,
            @Nullable Ground ground,
            String reason,
            @Nullable LocalDate appliedOn,
            Derivation before,
            Derivation after) {

        static ActView of(DeadlineAct act) {
            return new ActView(
                    act.act(),
                    act.at(),
                    act.name(),
                    act.role(),
                    act.ground(),
                    act.reason(),
                    act.appliedOn(),
                    act.before(),
                    act.after());
        }
    }

    /**
     * @param party null before there is a case
     * @param own whether the reader acts for that party
     */
    static DeadlineView of(
            Deadline deadline,
            CaseParty party,
            boolean own,
            List<DeadlineAct> acts,
            List<UUID> latePapers,
            Locale language,
            Instant now) {
        CaseClock clock = deadline.clock();
        return new DeadlineView(
                deadline.id(),
                deadline.version(),
                deadline.periodId(),
                clock.title(language),
                clock.callsFor(),
                clock.otherwise(language),
                deadline.stateAt(now),
                deadline.partyId(),
                party == null ? null : party.name(),
                clock.callsFor() != CaseClock.Act.COURT_STEP && own,
                deadline.paperKind(),
                deadline.startedBy(),
                deadline.startedAt(),
                deadline.derivation(),
                deadline.daysLeft(),
                deadline.metBy(),
                deadline.metAt(),
                deadline.isMetLate(),
                latePapers,
                deadline.settledAt() != null,
                acts.stream().map(ActView::of).toList());
    }
}
