package org.comity.filing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.KnownFields;
import org.comity.filing.deadline.CaseClocks;
import org.comity.filing.submission.Litigant;
import org.comity.law.ApplicationKinds;
import org.comity.law.Derivation;

/**
 * A claim whose fee nobody paid, though its day is over and no relief is asked for: the ruling that it counts as withdrawn is drafted with
 * what the case knows, for whoever drafts it to change or to leave. Nothing makes it by itself. Source: J 213; FEE 22.
 */
@ApplicationScoped
class UnpaidClaim implements KnownFields {
    private static final String RULING = "WITHDRAWAL_RULING";

    private final Charges charges;
    private final Ledger ledger;
    private final CaseClocks clocks;
    private final CaseParties parties;
    private final Applications applications;
    private final Clock clock;

    UnpaidClaim(
            Charges charges,
            Ledger ledger,
            CaseClocks clocks,
            CaseParties parties,
            Applications applications,
            Clock clock) {
        this.charges = charges;
        this.ledger = ledger;
        this.clocks = clocks;
        this.parties = parties;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public Map<String, String> of(String kind, CaseFile file) {
        if (!kind.equals(RULING) || isReliefAskedFor(file)) {
            return Map.of();
        }
        Optional<Charge> unpaid = charges.open(file.id()).stream()
                .filter(Charge::isOfTheClaim)
                .filter(charge ->
                        ledger.left(charge).filter(left -> left.signum() > 0).isPresent())
                .findFirst();
        return unpaid.flatMap(charge -> lapsed(file, charge).map(day -> fields(file, charge, day)))
                .orElse(Map.of());
    }

    private boolean isReliefAskedFor(CaseFile file) {
        return applications.openIn(List.of(file.id())).stream()
                .anyMatch(
                        open -> ApplicationKinds.find(open.kind()).orElseThrow().relief() != null);
    }

    /** The last day, as it stands, if it is over. */
    private Optional<Derivation> lapsed(CaseFile file, Charge charge) {
        return clocks.payBy(file.id(), charge.partyId(), charge.startedBy(), null)
                .filter(day -> !clock.instant().isBefore(day.closesAt()));
    }

    /** In Chinese, as the court writes its documents. */
    private Map<String, String> fields(CaseFile file, Charge charge, Derivation day) {
        String plaintiffs = parties.of(file.id()).stream()
                .filter(party -> party.role() == Litigant.Role.PLAINTIFF && party.leftAt() == null)
                .map(UnpaidClaim::courtName)
                .collect(Collectors.joining("、"));
        BigDecimal due = ledger.due(charge).orElseThrow();
        return Map.of(
                "MATTER",
                "原告经本院通知，未在期限内足额预交案件受理费。",
                "FINDINGS",
                "本院于%s立案登记本案，并通知原告在%s前预交案件受理费人民币%s元。期限届满，原告已交人民币%s元，尚未足额预交；原告没有尚未决定的缓交、减交或者免交申请。"
                        .formatted(
                                file.registeredOn(),
                                day.lastDay(),
                                due.toPlainString(),
                                charge.receivedCny().toPlainString()),
                "DECISION",
                "依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百一十三条、《诉讼费用交纳办法》第二十二条的规定，裁定如下：本案按%s撤回起诉处理。".formatted(plaintiffs));
    }

    private static String courtName(CaseParty party) {
        String zh = party.litigant().chineseName();
        return zh == null || zh.isBlank() ? party.name() : zh;
    }
}
