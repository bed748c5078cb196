package org.comity.serviceofprocess.entrusting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.casefile.CourtName;
import org.comity.serviceofprocess.entrusting.CarriedView.CarriedPaper;
import org.comity.serviceofprocess.form.MadeForms;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Reads what carriers see, of several at once. */
@ApplicationScoped
class CarriedViews {

    private final Entrustments entrustments;
    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final MadeForms made;
    private final CourtCases cases;

    CarriedViews(
            Entrustments entrustments,
            ServiceAttempts attempts,
            ServiceRequests requests,
            MadeForms made,
            CourtCases cases) {
        this.entrustments = entrustments;
        this.attempts = attempts;
        this.requests = requests;
        this.made = made;
        this.cases = cases;
    }

    List<CarriedView> of(List<Entrustment> carried) {
        Map<UUID, ServiceAttempt> byAttempt =
                attempts
                        .list(
                                "id in ?1",
                                carried.stream().map(Entrustment::attemptId).toList())
                        .stream()
                        .collect(toMap(ServiceAttempt::id, each -> each));
        Map<UUID, ServiceRequest> byRequest = requests.withDocuments(
                byAttempt.values().stream().map(ServiceAttempt::requestId).toList());
        Map<UUID, CourtCase> byCase =
                cases
                        .list(
                                "caseId in ?1",
                                carried.stream().map(Entrustment::caseId).toList())
                        .stream()
                        .collect(toMap(CourtCase::caseId, each -> each));
        Map<UUID, List<String>> forms = made.codesOf(byAttempt.keySet());
        Map<UUID, List<ReturnView>> returns =
                entrustments.returnsOf(carried.stream().map(Entrustment::id).toList());
        return carried.stream()
                .map(each -> {
                    ServiceAttempt attempt = byAttempt.get(each.attemptId());
                    return view(
                            each,
                            attempt,
                            byRequest.get(attempt.requestId()),
                            byCase.get(each.caseId()),
                            forms.getOrDefault(attempt.id(), List.of()),
                            returns.getOrDefault(each.id(), List.of()));
                })
                .toList();
    }

    /** The papers of its request, in their order. */
    List<CaseDocument> papersOf(Entrustment carried) {
        ServiceRequest request =
                requests.require(attempts.findById(carried.attemptId()).requestId());
        return papers(request, cases.require(carried.caseId()));
    }

    private static CarriedView view(
            Entrustment carried,
            ServiceAttempt attempt,
            ServiceRequest request,
            CourtCase file,
            List<String> forms,
            List<ReturnView> returns) {
        return new CarriedView(
                carried.id(),
                carried.kind(),
                CourtName.of(file.court()),
                request.number() == null ? file.caseNumber() : request.number(),
                file.party(attempt.partyId()).orElseThrow().name(),
                attempt.sentTo(),
                papers(request, file).stream()
                        .map(paper -> new CarriedPaper(paper.title(), paper.language()))
                        .toList(),
                forms,
                carried.takenAt(),
                returns);
    }

    private static List<CaseDocument> papers(ServiceRequest request, CourtCase file) {
        return request.documents().stream()
                .flatMap(id -> file.document(id).stream())
                .toList();
    }
}
