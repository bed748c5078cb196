package org.comity.filing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.application.Application;
import org.comity.filing.application.ApplicationRule;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.court.CourtAccounts;
import org.comity.filing.courtdocument.KnownFields;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.HandInRule;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.submission.Litigant;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtClock;
import org.comity.law.FeeRule;
import org.comity.law.PaperKinds;

/** Opens what is owed as papers come and objections fail, and closes what is owed no more. All by law: nothing here decides. */
@ApplicationScoped
class Charging implements HandInRule, KnownFields, ApplicationRule {
    private static final Set<String> NOTICES = Set.of("FEE_NOTICE", "APPEAL_FEE_NOTICE");

    private final Charges charges;
    private final Reckoning reckoning;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final Applications applications;
    private final CourtAccounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    Charging(
            Charges charges,
            Reckoning reckoning,
            CaseFiles files,
            CaseParties parties,
            Papers papers,
            Applications applications,
            CourtAccounts accounts,
            Outbox outbox,
            Clock clock) {
        this.charges = charges;
        this.reckoning = reckoning;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.applications = applications;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A sum that cannot be put into yuan is refused before the paper is in. */
    @Override
    public void require(Standing standing, Paper paper) {
        reckoning.cny(standing.file(), paper.claimed());
    }

    /** A case came onto the register. Of one that was taken over the fee was asked for elsewhere. */
    void registered(UUID caseId) {
        CaseFile file = files.findById(caseId);
        if (file.fee() == null || charges.isOfClaim(caseId)) {
            return;
        }
        CaseParty first = parties.of(caseId).stream()
                .filter(party -> party.role() == Litigant.Role.PLAINTIFF)
                .findFirst()
                .orElseThrow();
        open(Charge.ofClaim(
                first,
                reckoning.of(FeeRule.OF_THE_CLAIM, file, first, null, file.registeredOn()),
                file.registeredAt()));
    }

    /** An application was made: some cost something by that. */
    void applied(UUID applicationId) {
        Application application = applications.findById(applicationId);
        if (application.feeDue() != null && !application.isWithdrawn() && !charges.isOfApplication(applicationId)) {
            open(Charge.ofApplication(
                    parties.findById(application.partyId()),
                    application.kind(),
                    applicationId,
                    application.feeDue(),
                    application.madeAt()));
        }
    }

    @Override
    public void withdrawn(Application application) {
        charges.ofApplication(application.id()).ifPresent(charge -> charge.makeVoid(clock.instant()));
    }

    void filed(UUID paperId) {
        Paper paper = papers.findById(paperId);
        FeeRule rule = PaperKinds.find(paper.kind()).orElseThrow().fee();
        if (rule == null
                || !rule.isOwedWhenHandedIn()
                || paper.isTranslation()
                || !paper.isFiled()
                || charges.ofPaper(paperId).isPresent()) {
            return;
        }
        CaseFile file = files.findById(paper.caseId());
        CaseParty party = parties.findById(paper.author().partyId());
        OwedFee fee = reckoning.of(rule, file, party, paper.claimed(), CourtClock.dateOf(paper.handedInAt()));
        if (fee != null) {
            open(Charge.ofPaper(
                    party,
                    paper.kind(),
                    paperId,
                    paper.claimed(),
                    reckoning.cny(file, paper.claimed()),
                    fee,
                    paper.filedAt()));
        }
    }

    /** Who owes it is told, and how it is paid. */
    private void open(Charge charge) {
        charges.persist(charge);
        outbox.add(new ChargeOpened(
                charge.caseId(),
                charge.id(),
                parties.accountsFor(charge.caseId(), charge::isOwedBy),
                charge.openedAt()));
    }

    void withdrawn(UUID paperId) {
        charges.ofPaper(paperId).ifPresent(charge -> charge.makeVoid(clock.instant()));
    }

    /** An application was refused: some cost something then. */
    void refused(UUID caseId, UUID applicationId, UUID partyId, String kind, Instant at) {
        FeeRule rule = ApplicationKinds.find(kind).orElseThrow().feeIfRefused();
        if (rule == null || charges.isOfApplication(applicationId)) {
            return;
        }
        CaseParty party = parties.findById(partyId);
        OwedFee fee = reckoning.of(rule, files.findById(caseId), party, null, CourtClock.dateOf(at));
        open(Charge.ofApplication(party, kind, applicationId, fee, at));
    }

    /** A further notice of fees is about what nobody has paid, the newest first. A range the court fills in. */
    @Override
    public Map<String, String> of(String kind, CaseFile file) {
        if (!NOTICES.contains(kind)) {
            return Map.of();
        }
        String period = PaperKinds.find(kind).orElseThrow().startsAbroad();
        Optional<Charge> owed = charges.open(file.id()).stream()
                .filter(charge -> period.equals(charge.rule().noticePeriod()))
                .findFirst();
        Map<String, String> known = new HashMap<>();
        owed.filter(charge -> charge.fee().isExact() && !charge.isOfTheClaim())
                .ifPresent(charge -> known.put("AMOUNT", charge.fee().mostCny().toPlainString()));
        owed.flatMap(charge -> accounts.of(file.court()).map(account -> PaymentLines.of(account, charge.serial())))
                .ifPresent(lines -> known.put("BANK", String.join("\n", lines)));
        return known;
    }
}
