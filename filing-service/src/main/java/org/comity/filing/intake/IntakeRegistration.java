package org.comity.filing.intake;

import static org.comity.filing.problem.FilingProblem.CASE_NOT_REGISTRABLE;
import static org.comity.filing.problem.FilingProblem.CASE_REFERENCE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.Registrar;
import org.comity.filing.casefile.Registration;
import org.comity.filing.docket.Docket;
import org.comity.http.Ground;
import org.comity.law.CourtClock;

/** Registers a case that was not filed online, whether it comes alone or in a file of many. */
@ApplicationScoped
class IntakeRegistration {
    private final Intakes intakes;
    private final IntakeCheck check;
    private final Registration registration;
    private final CaseFiles files;
    private final Docket docket;
    private final Clock clock;

    IntakeRegistration(
            Intakes intakes,
            IntakeCheck check,
            Registration registration,
            CaseFiles files,
            Docket docket,
            Clock clock) {
        this.intakes = intakes;
        this.check = check;
        this.registration = registration;
        this.files = files;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * @param courts the codes of the courts for which the registrar may register
     * @throws org.comity.http.ProblemException CASE_NOT_REGISTRABLE with every ground, CASE_REFERENCE_TAKEN, CASE_NUMBER_TAKEN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile register(IntakeSheet sheet, Registrar registrar, Set<String> courts) {
        Instant now = clock.instant();
        List<Ground> grounds = check.grounds(new IntakeRule.Asked(sheet, courts, CourtClock.dateOf(now)));
        if (!grounds.isEmpty()) {
            throw CASE_NOT_REGISTRABLE.because(grounds);
        }
        intakes.named(Intake.scopeOf(registrar, sheet.court()), sheet.reference())
                .ifPresent(known -> {
                    throw CASE_REFERENCE_TAKEN.with(
                            known.reference(), files.findById(known.caseId()).number());
                });
        UUID caseId = UUID.randomUUID();
        CaseFile file = registration.of(sheet.entry(), caseId, registrar, now);
        intakes.persist(new Intake(caseId, sheet, registrar));
        docket.beginWithout(file, sheet.past());
        return file;
    }
}
