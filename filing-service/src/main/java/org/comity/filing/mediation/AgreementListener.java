package org.comity.filing.mediation;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.events.Listens;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.PlainPdf;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.scan.Scan;
import org.comity.filing.paper.Issuing;
import org.comity.filing.paper.Paper;

/** What was agreed becomes a paper of the case, once, which the parties that signed it read, and the court that is to see what follows from it. */
@Singleton
class AgreementListener {
    private final MediationAgreements agreements;
    private final CaseFiles files;
    private final CaseParties parties;
    private final AgreementPaper paper;
    private final DocumentStore store;
    private final Issuing issuing;
    private final Clock clock;

    AgreementListener(
            MediationAgreements agreements,
            CaseFiles files,
            CaseParties parties,
            AgreementPaper paper,
            DocumentStore store,
            Issuing issuing,
            Clock clock) {
        this.agreements = agreements;
        this.files = files;
        this.parties = parties;
        this.paper = paper;
        this.store = store;
        this.issuing = issuing;
        this.clock = clock;
    }

    @Listens
    void on(MediationAgreementReached reached) {
        CaseFile file = files.findById(reached.caseId());
        files.hold(file);
        if (!agreements.has(file.id(), reached.hearingId())) {
            keep(reached, file);
        }
    }

    private void keep(MediationAgreementReached reached, CaseFile file) {
        Instant now = clock.instant();
        List<CaseParty> own = parties.of(file.id());
        Set<UUID> signed = own.stream()
                .map(CaseParty::id)
                .filter(reached.parties()::contains)
                .collect(Collectors.toUnmodifiableSet());
        byte[] drawn = paper.draw(reached, file, own, now);
        try (DocumentStore.Arrived arrived = store.receive(new ByteArrayInputStream(drawn), drawn.length)) {
            Paper kept = issuing.record(
                    file,
                    AgreementPaper.KIND,
                    new Issuing.By(reached.mediatorAccountId(), reached.mediator()),
                    signed,
                    new Uploads.Received(
                            arrived,
                            FileType.PDF,
                            PlainPdf.pages(drawn),
                            List.of(),
                            Scan.NOT_SCANNED,
                            AgreementPaper.filename(file)),
                    now);
            agreements.persist(new MediationAgreement(reached, kept.id(), signed));
        }
    }
}
