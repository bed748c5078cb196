package org.comity.filing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.KnownFields;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.HandInRule;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtClock;
import org.comity.law.FeeRule;
import org.comity.law.PaperKinds;

/** Opens what is owed as papers come and objections fail, and closes what is owed no more. All by law: nothing here decides. */
@ApplicationScoped
class Charging implements HandInRule, KnownFields {
    private static final Set<String> NOTICES = Set.of("FEE_NOTICE", "APPEAL_FEE_NOTICE");

    private final Charges charges;
    private final Reckoning reckoning;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final Clock clock;

    Charging(Charges charges, Reckoning reckoning, CaseFiles files, CaseParties parties, Papers papers, Clock clock) {
        this.charges = charges;
        this.reckoning = reckoning;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.clock = clock;
    }

    /** A sum that cannot be put into yuan is refused before the paper is in. */
    @Override
    public void require(Standing standing, Paper paper) {
        reckoning.cny(standing.file(), paper.claimed());
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
            charges.persist(Charge.ofPaper(
                    party,
                    paper.kind(),
                    paperId,
                    paper.claimed(),
                    reckoning.cny(file, paper.claimed()),
                    fee,
                    paper.filedAt()));
        }
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
        charges.persist(Charge.ofApplication(party, kind, applicationId, fee, at));
    }

    /** A further notice of fees is about what nobody has paid, the newest first. A range the court fills in. */
    @Override
    public Map<String, String> of(String kind, CaseFile file) {
        if (!NOTICES.contains(kind)) {
            return Map.of();
        }
        String period = PaperKinds.find(kind).orElseThrow().startsAbroad();
        return charges.open(file.id()).stream()
                .filter(charge -> charge.rule().noticePeriod().equals(period))
                .findFirst()
                .filter(charge -> charge.fee().leastCny().compareTo(charge.fee().mostCny()) == 0)
                .map(charge -> Map.of("AMOUNT", charge.fee().mostCny().toPlainString()))
                .orElse(Map.of());
    }
}
