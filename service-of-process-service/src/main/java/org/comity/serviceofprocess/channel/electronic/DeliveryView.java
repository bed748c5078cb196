package org.comity.serviceofprocess.channel.electronic;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.law.Cause;
import org.comity.law.CourtClock;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.casefile.CaseClaim;
import org.comity.serviceofprocess.casefile.CourtName;
import org.comity.serviceofprocess.casefile.CourtOffices.Office;
import org.comity.serviceofprocess.request.PeriodView;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the addressee sees after giving both factors.
 *
 * @param standing which event counts as service, so that the addressee knows before acting
 * @param office how the court is reached, as it keeps it itself; null where it keeps nothing
 * @param cause what the case is about; null for a case from before this was kept, which {@code title} names
 * @param claim what is claimed, as filed; null for a case from before this was kept
 * @param parties all of the case, plaintiffs first
 * @param served null while nothing here was service
 * @param period until when to answer or appeal, if not served yet, as if it were today; null if this paper starts no period
 * @param takenBy the capacities in which the papers can be accepted for the addressee
 * @param notes what the law says to this addressee, in the reader's language
 * @param appearanceCode shown once the papers were accepted; null before
 */
record DeliveryView(
        UUID id,
        ElectronicAttempt.State state,
        AddressStanding standing,
        Paper paper,
        CourtName court,
        @Nullable Office office,
        String caseNumber,
        String title,
        @Nullable CauseView cause,
        @Nullable ClaimView claim,
        AddresseeView addressee,
        List<PartyView> parties,
        List<PaperView> documents,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        Instant expiresAt,
        @Nullable ServedView served,
        @Nullable PeriodView period,
        List<Capacity> takenBy,
        List<AddresseeNote.View> notes,
        @Nullable String appearanceCode) {

    /** Who acts for the addressee, as the certificates of service ask. */
    @Schema(name = "DeliveryCapacity")
    enum Capacity {
        ADDRESSEE,
        LEGAL_REPRESENTATIVE,
        EMPLOYEE,
        LAWYER,
        OTHER
    }

    record AddresseeView(
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            String language,
            @Nullable String zone) {}

    record ServedView(Instant at, LocalDate on, String event, String article, boolean rebuttable) {

        static ServedView of(ServiceDone done) {
            return new ServedView(
                    done.at(), CourtClock.dateOf(done.at()), done.event(), done.article(), done.rebuttable());
        }
    }

    /** @param no in the list of causes */
    @Schema(name = "DeliveryCause")
    record CauseView(String no, String zh, String en) {

        static CauseView of(Cause cause) {
            return new CauseView(cause.no(), cause.zh(), cause.en());
        }
    }

    /**
     * @param amount null where no sum is claimed
     * @param currency ISO 4217; null with the amount
     */
    @Schema(name = "DeliveryClaim")
    record ClaimView(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amount,

            @Nullable String currency) {

        static ClaimView of(CaseClaim claim) {
            return new ClaimView(claim.amount(), claim.currency());
        }
    }

    /** @param addressee whether it is the one who is served here */
    @Schema(name = "DeliveryParty")
    record PartyView(
            PartyRole role,
            String name,
            @Nullable String latinName,
            @Nullable String chineseName,
            boolean addressee) {

        static PartyView of(CaseParty party, UUID addressee) {
            return new PartyView(
                    party.role(),
                    party.name(),
                    party.latinName(),
                    party.chineseName(),
                    party.partyId().equals(addressee));
        }
    }

    /**
     * @param kindTitle what its kind is called, in the reader's language
     * @param language BCP 47
     * @param pages 0 for what has none, such as sound
     * @param mediaType what the file is by its content, such as {@code image/jpeg}
     * @param extension what its name ends with, without the dot
     * @param translationOf the paper of this delivery, or of the case, that it translates; null for an original
     */
    @Schema(name = "DeliveryPaper")
    record PaperView(
            UUID documentId,
            String kind,
            String kindTitle,
            String title,
            String language,
            int pages,
            String mediaType,
            String extension,
            @Nullable UUID translationOf) {

        static PaperView of(CaseDocument document, Locale reader) {
            String kind = document.kind();
            return new PaperView(
                    document.documentId(),
                    kind,
                    PaperKinds.find(kind)
                            .or(() -> PaperKinds.find("OTHER"))
                            .map((PaperKind each) -> each.title(reader))
                            .orElse(kind),
                    document.title(),
                    document.language(),
                    document.pages(),
                    document.mediaType(),
                    document.extension(),
                    document.translationOf());
        }
    }

    /**
     * @param cause null if it is not known
     * @param claim likewise
     * @param office likewise
     */
    static DeliveryView of(
            ElectronicAttempt attempt,
            ServiceRequest request,
            CourtCase file,
            Cause cause,
            CaseClaim claim,
            Office office,
            PeriodView period,
            LocalDate today,
            Locale reader,
            String appearanceCode) {
        CaseParty party = file.party(attempt.partyId()).orElseThrow();
        return new DeliveryView(
                attempt.id(),
                attempt.state(),
                attempt.standing(),
                request.paper(),
                CourtName.of(file.court()),
                office,
                file.caseNumber(),
                file.title(),
                cause == null ? null : CauseView.of(cause),
                claim == null ? null : ClaimView.of(claim),
                new AddresseeView(
                        party.name(),
                        party.latinName(),
                        party.chineseName(),
                        attempt.consent().language(),
                        party.zone()),
                file.parties().stream()
                        .map(each -> PartyView.of(each, party.partyId()))
                        .toList(),
                request.documents().stream()
                        .map(id -> PaperView.of(file.document(id).orElseThrow(), reader))
                        .toList(),
                attempt.openedAt(),
                attempt.answer().map(AddresseeAnswer::at).orElse(null),
                attempt.expiresAt(),
                request.done().map(ServedView::of).orElse(null),
                period,
                Stream.of(Capacity.values())
                        .filter(capacity -> request.canBeTakenBy(capacity.name()))
                        .toList(),
                AddresseeNote.of(attempt.standing(), request.paper(), party.role(), period, today, reader),
                appearanceCode);
    }
}
