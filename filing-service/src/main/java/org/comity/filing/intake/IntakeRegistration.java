package org.comity.filing.intake;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_REGISTRABLE;
import static org.comity.filing.problem.CaseProblem.CASE_REFERENCE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.PartyJoined;
import org.comity.filing.casefile.Registrar;
import org.comity.filing.casefile.Registration;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.fee.AppliedRate;
import org.comity.filing.fee.Money;
import org.comity.filing.rate.PublishedRates;
import org.comity.http.Ground;
import org.comity.law.CourtClock;

/** Registers a case that was not filed online, whether it comes alone or in a file of many. */
@ApplicationScoped
public class IntakeRegistration {
    private final Intakes intakes;
    private final IntakeCheck check;
    private final Registration registration;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Outbox outbox;
    private final Docket docket;
    private final RunningCase running;
    private final PublishedRates rates;
    private final Clock clock;

    IntakeRegistration(
            Intakes intakes,
            IntakeCheck check,
            Registration registration,
            CaseFiles files,
            CaseParties parties,
            Outbox outbox,
            Docket docket,
            RunningCase running,
            PublishedRates rates,
            Clock clock) {
        this.intakes = intakes;
        this.check = check;
        this.registration = registration;
        this.files = files;
        this.parties = parties;
        this.outbox = outbox;
        this.docket = docket;
        this.running = running;
        this.rates = rates;
        this.clock = clock;
    }

    /** The case that has the reference of this sheet already; one of another's court is not told. */
    Optional<CaseFile> known(IntakeSheet sheet, Registrar registrar, Set<String> courts) {
        return Optional.ofNullable(sheet.court())
                .filter(courts::contains)
                .flatMap(court -> intakes.named(Intake.scopeOf(registrar, court), sheet.reference()))
                .map(intake -> files.findById(intake.caseId()));
    }

    /**
     * @param courts the codes of the courts for which the registrar may register
     * @param inFile whether it is one of many, which only its reference tells from the others; a partner's always needs one
     * @throws org.comity.http.ProblemException CASE_NOT_REGISTRABLE with every ground, CASE_REFERENCE_TAKEN, CASE_NUMBER_TAKEN,
     *     EXCHANGE_RATE_PUBLISHED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile register(IntakeSheet sheet, Registrar registrar, Set<String> courts, boolean inFile) {
        return register(sheet, registrar, courts, inFile, false);
    }

    /**
     * A case that another court hands over to that of the sheet, with the fee that it took.
     *
     * @throws org.comity.http.ProblemException CASE_NOT_REGISTRABLE with every ground
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseFile arrive(IntakeSheet sheet, Registrar registrar, String fromCourt, String fromNumber) {
        CaseFile file = register(sheet, registrar, Set.of(sheet.court()), false, true);
        docket.arrived(file, "由%s移送，原案号%s".formatted(fromCourt, fromNumber));
        return file;
    }

    private CaseFile register(
            IntakeSheet sheet, Registrar registrar, Set<String> courts, boolean inFile, boolean feeFollows) {
        Instant now = clock.instant();
        boolean referenced = inFile || registrar.origin() == Origin.PARTNER;
        LocalDate today = CourtClock.dateOf(now);
        boolean isNew = !feeFollows && sheet.readNumber().isEmpty();
        String currency = sheet.claim().map(Money::currency).orElse(null);
        AppliedRate published = isNew ? rates.applied(currency, null, today) : null;
        List<Ground> grounds = check.grounds(new IntakeRule.Asked(
                sheet, courts, today, now, referenced, published == null ? null : published.cny()));
        if (!grounds.isEmpty()) {
            throw CASE_NOT_REGISTRABLE.because(grounds);
        }
        known(sheet, registrar, courts).ifPresent(known -> {
            throw CASE_REFERENCE_TAKEN.with(sheet.reference(), known.number());
        });
        UUID caseId = UUID.randomUUID();
        AppliedRate rate = isNew ? rates.applied(currency, sheet.exchangeRate(), today) : sheet.asItWas(today);
        CaseFile file = registration.of(sheet.entry(feeFollows, rate), caseId, registrar, now);
        intakes.persist(new Intake(caseId, sheet, registrar));
        docket.beginWithout(file, sheet.past());
        for (int i = 0; i < sheet.thirdParties().size(); i++) {
            join(file, sheet.parties().size() + i, sheet.thirdParties().get(i), registrar, now);
        }
        running.takeOver(file, sheet, registrar, now);
        return file;
    }

    /** A third party of a case that comes with it: from now on it is served, represented and heard as the others are. */
    private void join(CaseFile file, int position, IntakeSheet.ThirdParty named, Registrar registrar, Instant now) {
        CaseParty party = CaseParty.joining(file, position, named.party(), named.claims(), false, now);
        parties.persist(party);
        files.findBy(party);
        outbox.add(PartyJoined.of(party, registrar.accountId()));
        docket.enter(DocketEntry.of(
                file.id(),
                DocketEntry.What.PARTY_JOINED,
                registrar.origin() == Origin.PARTNER ? DocketEntry.By.PARTNER : DocketEntry.By.CLERK,
                now,
                party.id(),
                Map.of("claims", String.valueOf(party.claims()))));
    }
}
