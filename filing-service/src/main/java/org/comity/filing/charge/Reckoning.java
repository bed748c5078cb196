package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.PAPER_SUM_CURRENCY;
import static org.comity.filing.problem.FilingProblem.CLAIM_VALUE_OUT_OF_RANGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.Money;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.Claimed;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.submission.Litigant;
import org.comity.law.FeeRule;
import org.comity.law.PaperKinds;

/** What a paper costs in a case, by the rule of its kind and the schedule of a day. */
@ApplicationScoped
class Reckoning {
    /** Appeals against these rulings cost nothing: they are on jurisdiction. Source: FEE 8(3). */
    private static final Set<String> APPEALED_FREE = Set.of("APPEALABLE_RULING");

    private static final Set<String> OWN_CLAIM = Set.of("THIRD_PARTY_CLAIM", "AMENDED_CLAIM");
    private static final Set<String> ADDED = Set.of("AMENDED_CLAIM");

    private final Charges charges;
    private final CaseParties parties;
    private final Papers papers;

    Reckoning(Charges charges, CaseParties parties, Papers papers) {
        this.charges = charges;
        this.parties = parties;
        this.papers = papers;
    }

    /**
     * What is owed; null if nothing is.
     *
     * @param claimed null where no sum is claimed
     * @param day the court's date by whose schedule it is computed
     * @throws org.comity.http.ProblemException as {@link #cny} does
     */
    OwedFee of(FeeRule rule, CaseFile file, CaseParty party, Claimed claimed, LocalDate day) {
        FeeSchedule schedule = FeeSchedule.inForceOn(day);
        BigDecimal cny = cny(file, claimed);
        return switch (rule.scale()) {
            case CLAIM -> OwedFee.of(file.fee());
            case APPLICATION -> throw new IllegalArgumentException("An application says its own sum");
            case TRIED_TOGETHER ->
                cny == null
                        ? OwedFee.within(schedule.halved(schedule.withoutAmount(file.cause()), "18"))
                        : OwedFee.of(schedule.halved(schedule.propertyCase(cny), "18"));
            case ADDED -> cny == null ? null : added(schedule, file, party, cny);
            case CHALLENGED -> {
                if (isAgainstARulingThatCostsNothing(file.id())) {
                    yield null;
                }
                yield cny == null
                        ? OwedFee.within(schedule.withoutAmount(file.cause()))
                        : OwedFee.of(schedule.appeal(cny));
            }
            case UNFOUNDED_OBJECTION -> OwedFee.within(schedule.unfoundedObjection());
        };
    }

    /** Plaintiffs owe the fee of their claim together, a third party with a claim of its own owes half of one. */
    private OwedFee added(FeeSchedule schedule, CaseFile file, CaseParty party, BigDecimal cny) {
        boolean sues = party.role() == Litigant.Role.PLAINTIFF;
        BigDecimal before = sues
                ? Optional.ofNullable(file.claimAmountCny())
                        .orElse(BigDecimal.ZERO)
                        .add(charges.claimedCny(plaintiffs(file.id()), ADDED))
                : charges.claimedCny(List.of(party.id()), OWN_CLAIM);
        return OwedFee.of(schedule.added(before, before.add(cny), !sues));
    }

    private List<UUID> plaintiffs(UUID caseId) {
        return parties.of(caseId).stream()
                .filter(party -> party.role() == Litigant.Role.PLAINTIFF)
                .map(CaseParty::id)
                .toList();
    }

    /** What is appealed is the decision that was issued last. */
    private boolean isAgainstARulingThatCostsNothing(UUID caseId) {
        return papers.issued(caseId, PaperKinds.thatCanBeAppealed()).stream()
                .findFirst()
                .map(Paper::kind)
                .filter(APPEALED_FREE::contains)
                .isPresent();
    }

    /**
     * A sum in yuan, at the rate of the day on which the case was accepted. Source: FEE 55.
     *
     * @return null where none is claimed
     * @throws org.comity.http.ProblemException PAPER_SUM_CURRENCY if the case knows no rate of its currency, CLAIM_VALUE_OUT_OF_RANGE if
     *     no fee can be computed on it
     */
    BigDecimal cny(CaseFile file, Claimed claimed) {
        if (claimed == null) {
            return null;
        }
        if (!Money.isAmountOf(claimed.currency(), claimed.amount())) {
            throw CLAIM_VALUE_OUT_OF_RANGE.with();
        }
        boolean known = file.exchangeRate() != null
                && file.claim()
                        .map(Money::currency)
                        .filter(claimed.currency()::equals)
                        .isPresent();
        Money sum = claimed.money();
        if (sum.isForeign() && !known) {
            throw PAPER_SUM_CURRENCY.with(claimed.currency());
        }
        return sum.inCny(file.exchangeRate());
    }
}
