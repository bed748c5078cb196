package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.AdviceView;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.casefile.CaseView.PartyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service request as staff of the court see it.
 *
 * @param number such as （2026）浙01请外送1号; null for what is served as within the mainland, and for older requests
 * @param purpose why these papers are served now; null if it is not said
 * @param telephone of the addressee; null if nobody knows one
 * @param addresses others than that of the case file at which it may be found
 * @param advice the adviser's newest answer
 * @param adviceNumber which of its answers that is, from 0; who tells it something new names it
 * @param served null while the addressee has not been served
 * @param superseded what counted as service before, in the order in which it ceased to
 */
public record RequestView(
        UUID id,
        @Nullable String number,
        UUID caseId,
        PartyView addressee,
        Paper paper,
        List<UUID> documentIds,
        @Nullable String purpose,
        @Nullable String telephone,
        List<String> addresses,
        Instant openedAt,
        UUID openedBy,
        AdviceView advice,
        int adviceNumber,
        @Nullable ServedView served,
        List<SupersededView> superseded) {

    /**
     * @param event the event that is service, such as {@code ACCEPTED}
     * @param questionedAt since when it is in question, because its message came back; null if it is not
     * @param period null if this paper starts none for this party
     */
    @Schema(name = "RequestServed")
    public record ServedView(
            UUID attemptId,
            Channel channel,
            Instant at,
            LocalDate on,
            String event,
            String ruleId,
            String article,
            boolean rebuttable,
            String evidenceDigest,
            @Nullable Instant questionedAt,
            @Nullable PeriodView period) {}

    /**
     * @param event the event that was service, such as {@code ACCESS_CODE_GIVEN}
     * @param reasons the court's; null where an earlier service took its place
     * @param documentId the paper of the case that shows it; null if none does
     */
    @Schema(name = "SupersededService")
    public record SupersededView(
            UUID attemptId,
            Instant at,
            LocalDate on,
            String event,
            String article,
            String evidenceDigest,
            SupersededService.Cause cause,
            @Nullable String reasons,
            @Nullable UUID documentId,
            Instant supersededAt) {

        public static SupersededView of(SupersededService superseded) {
            ServiceDone service = superseded.service();
            return new SupersededView(
                    service.attemptId(),
                    service.at(),
                    CourtClock.dateOf(service.at()),
                    service.event(),
                    service.article(),
                    service.evidenceDigest(),
                    superseded.cause(),
                    superseded.reasons(),
                    superseded.documentId(),
                    superseded.supersededAt());
        }
    }

    /** @param period that the paper started for the addressee, or null */
    static RequestView of(
            ServiceRequest request,
            PartyView addressee,
            PeriodView period,
            List<SupersededService> superseded,
            Locale reader) {
        return new RequestView(
                request.id(),
                request.number(),
                request.caseId(),
                addressee,
                request.paper(),
                request.documents(),
                request.purpose(),
                request.telephone(),
                request.addresses(),
                request.openedAt(),
                request.openedBy(),
                AdviceView.of(request.advice(), reader),
                request.adviceNumber(),
                request.done()
                        .map(done -> new ServedView(
                                done.attemptId(),
                                done.channel(),
                                done.at(),
                                CourtClock.dateOf(done.at()),
                                done.event(),
                                done.ruleId(),
                                done.article(),
                                done.rebuttable(),
                                done.evidenceDigest(),
                                request.questionedAt(),
                                period))
                        .orElse(null),
                superseded.stream().map(SupersededView::of).toList());
    }
}
