package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.casefile.CaseView.DocumentView;
import org.comity.serviceofprocess.casefile.CourtName;
import org.comity.serviceofprocess.request.PeriodView;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the addressee sees after giving both factors.
 *
 * @param standing which event counts as service, so that the addressee knows before acting
 * @param served null while nothing here was service
 * @param period until when to answer or appeal, if not served yet, as if it were today; null if this paper starts no period
 * @param appearanceCode shown once the papers were accepted; null before
 */
record DeliveryView(
        UUID id,
        ElectronicAttempt.State state,
        AddressStanding standing,
        Paper paper,
        CourtName court,
        String caseNumber,
        AddresseeView addressee,
        List<DocumentView> documents,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        Instant expiresAt,
        @Nullable ServedView served,
        @Nullable PeriodView period,
        @Nullable String appearanceCode) {

    record AddresseeView(
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            String language,
            @Nullable String zone) {}

    record ServedView(Instant at, LocalDate on, String event, String article, boolean rebuttable) {}

    static DeliveryView of(
            ElectronicAttempt attempt,
            ServiceRequest request,
            CourtCase file,
            PeriodView period,
            String appearanceCode) {
        CaseParty party = file.party(attempt.partyId()).orElseThrow();
        ServedView served = request.done()
                .map(done -> new ServedView(
                        done.at(), CourtClock.dateOf(done.at()), done.event(), done.article(), done.rebuttable()))
                .orElse(null);
        return new DeliveryView(
                attempt.id(),
                attempt.state(),
                attempt.standing(),
                request.paper(),
                CourtName.of(file.court()),
                file.caseNumber(),
                new AddresseeView(
                        party.name(),
                        party.latinName(),
                        party.chineseName(),
                        attempt.consent().language(),
                        party.zone()),
                request.documents().stream()
                        .map(id -> DocumentView.of(file.document(id).orElseThrow()))
                        .toList(),
                attempt.openedAt(),
                attempt.answer().map(AddresseeAnswer::at).orElse(null),
                attempt.expiresAt(),
                served,
                period,
                appearanceCode);
    }
}
