package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_ARRIVED_ALREADY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.InTurn;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.Registrar;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.check.FileType;
import org.comity.filing.intake.IntakeRegistration;
import org.comity.filing.intake.IntakeSheet;
import org.comity.filing.paper.ArrivedPaper;
import org.comity.filing.paper.Papers;
import org.comity.http.Caller;
import org.comity.law.CourtClock;

/** The cases that came from other courts. */
@ApplicationScoped
class Arrivals implements PanacheRepositoryBase<Arrival, UUID> {
    private final IntakeRegistration registration;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final DocumentStore store;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Arrivals(
            IntakeRegistration registration,
            CaseFiles files,
            CaseParties parties,
            Papers papers,
            DocumentStore store,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.registration = registration;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The bytes of a paper that lie here and are not kept yet. @param type what they are by their content */
    record Looked(DocumentStore.Arrived file, FileType type) {
        void close() {
            file.close();
        }
    }

    /** @throws org.comity.http.ProblemException TRANSFER_ARRIVED_ALREADY with the case that it became */
    @Transactional
    void requireNew(Manifest manifest) {
        find("transferId", manifest.transferId()).firstResultOptional().ifPresent(before -> {
            throw TRANSFER_ARRIVED_ALREADY.with(files.findById(before.caseId()).number());
        });
    }

    /**
     * The case of this court that the package becomes.
     *
     * @param sealed the manifest as it came
     * @param looked the bytes of the papers, in their order
     * @throws org.comity.http.ProblemException CASE_NOT_REGISTRABLE, TRANSFER_ARRIVED_ALREADY
     */
    @InTurn
    @Transactional
    ArrivalResource.Arrived register(
            Manifest manifest, String sealed, TransferredCase transferred, List<Looked> looked) {
        try {
            requireNew(manifest);
            Instant now = clock.instant();
            String court = caller.court().orElseThrow();
            Registrar registrar = new Registrar(caller.accountId(), caller.name(), Origin.CLERK);
            IntakeSheet sheet =
                    transferred.sheet().arrivingAt(court, manifest.transferId().toString(), CourtClock.dateOf(now));
            CaseFile file = registration.arrive(sheet, registrar, manifest.court(), manifest.number());
            persist(new Arrival(file.id(), manifest, sealed, now));
            keep(file, transferred, looked, now);
            audit.note(
                    "case-arrived",
                    file.id(),
                    manifest.transferId(),
                    Map.of("papers", String.valueOf(looked.size()), "digest", manifest.fileDigest()));
            return new ArrivalResource.Arrived(
                    file.id(), file.number(), manifest.court(), manifest.number(), looked.size());
        } finally {
            looked.forEach(Looked::close);
        }
    }

    private void keep(CaseFile file, TransferredCase transferred, List<Looked> looked, Instant now) {
        List<CaseParty> all = parties.of(file.id());
        List<ArrivedPaper> arrived = new ArrayList<>();
        for (int nth = 0; nth < looked.size(); nth++) {
            TransferredCase.Paper said = transferred.papers().get(nth);
            Looked bytes = looked.get(nth);
            store.keep(bytes.file());
            arrived.add(new ArrivedPaper(
                    said.kind(),
                    said.side(),
                    partyAt(all, said.party()),
                    said.author(),
                    said.authorName(),
                    said.readers(),
                    said.namedReaders().stream()
                            .map(place -> partyAt(all, place))
                            .toList(),
                    said.language(),
                    said.title(),
                    said.purpose(),
                    said.source(),
                    said.translationOf(),
                    said.translator(),
                    said.certified(),
                    said.photographOf(),
                    said.photographPage(),
                    bytes.file().digest(),
                    bytes.file().bytes(),
                    bytes.type(),
                    said.filename(),
                    said.pages(),
                    said.receivedAt(),
                    said.filedAt(),
                    said.onPaper(),
                    said.claimed()));
        }
        papers.arrive(file, arrived, now);
    }

    private static UUID partyAt(List<CaseParty> all, Integer place) {
        return place == null || place < 0 || place >= all.size()
                ? null
                : all.get(place).id();
    }
}
