package org.comity.serviceofprocess.proof;

import static org.comity.serviceofprocess.problem.ServiceProblem.NOTHING_TO_PROVE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.pack.ProofPackage;
import org.comity.http.Caller;
import org.comity.serviceofprocess.attempt.AttemptFile;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.comity.serviceofprocess.channel.electronic.Papers;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.comity.serviceofprocess.seal.Seals;

/** Puts together what proves a delivery: its evidence, the papers, and the certificate that people read. */
@ApplicationScoped
class DeliveryProofs {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final ServiceAttempts register;
    private final DeliveryEvents events;
    private final CourtCases cases;
    private final AttemptFiles files;
    private final Papers papers;
    private final Certificates certificates;
    private final Seals seals;
    private final EvidenceLog log;
    private final AuditTrail audit;
    private final Clock clock;

    DeliveryProofs(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            ServiceAttempts register,
            DeliveryEvents events,
            CourtCases cases,
            AttemptFiles files,
            Papers papers,
            Certificates certificates,
            Seals seals,
            EvidenceLog log,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.register = register;
        this.events = events;
        this.cases = cases;
        this.files = files;
        this.papers = papers;
        this.certificates = certificates;
        this.seals = seals;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be proved.
     *
     * @param reader for whom
     * @param electronic whether there is a receipt in the law's sense, which only electronic service has (OL 31(3))
     * @param language of the addressee; null if it is not known
     * @param papers by their names in the package: 01.pdf, 02.jpg … in the order of the request; the same content once
     * @param scans what people brought back: certificates, receipts, photographs
     */
    record Delivery(
            UUID attemptId,
            Reader reader,
            boolean electronic,
            String language,
            List<DeliveryEvent> events,
            SortedMap<String, CaseDocument> papers,
            List<Scan> scans) {}

    record Scan(UUID id, String title, String mediaType, String digest) {
        static Scan of(AttemptFile file) {
            return new Scan(file.id(), file.name(), file.mediaType(), file.digest());
        }

        /** An entry names it, so that whoever has it can tell that it was there then. */
        boolean isNamedBy(LoggedEntry entry) {
            return new String(entry.entry(), StandardCharsets.UTF_8).contains("{\"sha256\":\"" + digest + "\"}");
        }

        /** Such as {@code scan-01.pdf}. */
        String name(int number) {
            return "scan-%02d.%s".formatted(number, mediaType.substring(mediaType.indexOf('/') + 1));
        }
    }

    /**
     * The attempt that served the addressee of a request, or else the newest.
     *
     * @throws org.comity.http.ProblemException REQUEST_NOT_FOUND for who is neither staff of the court nor a party,
     *     NOTHING_TO_PROVE if there was no attempt
     */
    @Transactional
    Delivery find(Caller caller, UUID requestId) {
        ServiceRequest request = requests.requireForParticipant(caller, requestId);
        UUID attempt = request.done()
                .map(ServiceDone::attemptId)
                .or(() -> attempts.newestOf(requestId).map(ElectronicAttempt::id))
                .or(() -> register.newestCarriedOf(requestId).map(ServiceAttempt::id))
                .orElseThrow(NOTHING_TO_PROVE::with);
        audit.note("proof-downloaded", request.caseId(), attempt);
        CourtCase file = cases.require(request.caseId());
        return new Delivery(
                attempt,
                Reader.of(caller, file, request),
                attempts.findByIdOptional(attempt).isPresent(),
                file.party(request.partyId()).map(CaseParty::language).orElse(null),
                events.ofAttempt(attempt),
                byName(request, file, caller),
                files.shownOf(attempt).stream().map(Scan::of).toList());
    }

    /** What went to one side alone, the other gets named by its digest only. */
    private static SortedMap<String, CaseDocument> byName(ServiceRequest request, CourtCase file, Caller caller) {
        SortedMap<String, CaseDocument> byName = new TreeMap<>();
        for (UUID id : request.documents()) {
            CaseDocument document = file.document(id).orElseThrow();
            if (isFor(caller, file, document)
                    && byName.values().stream()
                            .noneMatch(other -> other.digest().equals(document.digest()))) {
                byName.put("%02d.%s".formatted(byName.size() + 1, document.extension()), document);
            }
        }
        return byName;
    }

    private static boolean isFor(Caller caller, CourtCase file, CaseDocument document) {
        return file.hasStaff(caller)
                || file.parties().stream()
                        .filter(party -> party.isActedForBy(caller.accountId()))
                        .anyMatch(document::isFor);
    }

    /** A package, and the papers that it reads from when it is written. Whoever asked closes it. */
    record Provable(ProofPackage proof, List<FetchedPaper> papers) implements AutoCloseable {
        @Override
        public void close() {
            papers.forEach(FetchedPaper::close);
        }
    }

    /**
     * Fetches papers, all before a byte of the package is written, and takes a checkpoint: never inside a transaction.
     *
     * @throws org.comity.http.ProblemException DOCUMENT_NOT_AVAILABLE if one cannot be had now, DOCUMENT_LOST if it is gone or is not what was filed
     */
    @Transactional(Transactional.TxType.NEVER)
    Provable of(Delivery delivery) {
        Provable provable = new Provable(
                ProofPackage.of(ProofPackage.Kind.DELIVERY, delivery.attemptId(), clock.instant())
                        .page()
                        .forReaderOf(delivery.language()),
                new ArrayList<>());
        try {
            fill(provable, delivery);
            return provable;
        } catch (RuntimeException failed) {
            provable.close();
            throw failed;
        }
    }

    private void fill(Provable provable, Delivery delivery) {
        ProofPackage proof = provable.proof();
        List<LoggedEntry> entries = log.proofs(
                delivery.events().stream().map(DeliveryEvent::leafHash).toList());
        for (int i = 0; i < entries.size(); i++) {
            proof.evidence(
                    entries.get(i),
                    delivery.events().get(i).openings().stream()
                            .filter(delivery.reader()::opens)
                            .toList());
        }
        delivery.papers().forEach((name, document) -> {
            FetchedPaper paper = papers.fetch(document);
            provable.papers().add(paper);
            proof.document(name, document.title() == null ? name : document.title(), paper::writeTo);
        });
        int scans = 0;
        for (Scan scan : delivery.scans()) {
            if (entries.stream().anyMatch(scan::isNamedBy)) {
                proof.document(scan.name(++scans), scan.title(), out -> out.write(content(delivery, scan)));
            }
        }
        if (delivery.electronic()) {
            proof.certificate(certificates.of(delivery.attemptId(), delivery.reader()), seals.certificates());
        }
    }

    /** One at a time in memory: up to fifty of nine megabytes show one attempt. */
    private byte[] content(Delivery delivery, Scan scan) {
        return QuarkusTransaction.requiringNew().call(() -> files.contentOf(delivery.attemptId(), scan.id()));
    }
}
