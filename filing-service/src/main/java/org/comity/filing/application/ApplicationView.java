package org.comity.filing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.submission.Litigant;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An application as the reader sees it.
 *
 * @param deadlineId the period that is to be extended
 * @param days how many more
 * @param answerBy the last day of the other side, if it was asked
 * @param documentId the issued document with which it was decided
 * @param feeDue what is paid for it; null if nothing
 * @param answerDue by when the court answers; null where the law sets no time
 * @param answerCounted how that last day was counted; null where the law sets no time, or counts it in hours
 * @param reliefPercent by how much less is paid of the fee of the case, 100 for nothing
 * @param reliefUntil the court's date until which the fee of the case is paid
 * @param returnText what came of a granted order, as who asked for it says; null before
 * @param returnPaperIds the papers that were got with it
 * @param mayReturn whether the reader may say so now
 * @param joint who joined in it; null where it is not made together
 * @param own whether the reader acts for the party that made it
 * @param mayAnswer whether the reader may answer for the other side now
 * @param mayDecide whether the reader is one who decides it
 */
@Schema(name = "Application", description = "What a party asks of the court")
public record ApplicationView(
        UUID id,
        long version,
        UUID partyId,
        Litigant.Role side,
        String kind,
        Application.State state,
        Map<String, String> fields,
        List<UUID> paperIds,
        @Nullable UUID deadlineId,
        @Nullable Integer days,
        String madeByName,
        Instant madeAt,
        @Nullable LocalDate answerBy,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reasons,
        @Nullable String securityGiven,
        @Nullable LocalDate feePaidOn,
        @Nullable UUID documentId,
        @Nullable OwedFee feeDue,
        @Nullable Instant answerDue,
        @Nullable Derivation answerCounted,
        @Nullable Instant returnedAt,
        @Nullable String returnText,
        List<UUID> returnPaperIds,
        boolean mayReturn,
        @Nullable Integer reliefPercent,
        @Nullable LocalDate reliefUntil,
        @Nullable Joint joint,
        boolean own,
        boolean mayAnswer,
        boolean mayDecide) {

    /**
     * @param waitsFor the parties that have still to join; of one made elsewhere, those of the other side, of which one is enough
     * @param mayJoin whether the reader may now
     */
    @Schema(name = "JointApplication", description = "Who joined in what parties ask for together")
    public record Joint(List<Joined> joined, List<UUID> waitsFor, boolean mayJoin) {
        /** @param name of the account, at that time */
        @Schema(name = "PartyInApplication")
        public record Joined(UUID partyId, String name, Instant joinedAt) {}

        static Joint of(List<Joining> joined, List<CaseParty> missing, boolean mayJoin) {
            return new Joint(
                    joined.stream()
                            .map(each -> new Joined(each.partyId(), each.name(), each.joinedAt()))
                            .toList(),
                    missing.stream().map(CaseParty::id).toList(),
                    mayJoin);
        }
    }

    static ApplicationView of(Application application, Joint joint, boolean own, boolean mayAnswer, boolean mayDecide) {
        return new ApplicationView(
                application.id(),
                application.version(),
                application.partyId(),
                application.side(),
                application.kind(),
                application.state(),
                application.fields(),
                application.papers(),
                application.deadlineId(),
                application.days(),
                application.madeByName(),
                application.madeAt(),
                application.answerBy(),
                application.answer(),
                application.answeredByName(),
                application.answeredAt(),
                application.decidedByName(),
                application.decidedAt(),
                application.reasons(),
                application.securityGiven(),
                application.feePaidOn(),
                application.documentId(),
                application.feeDue(),
                application.answerDue(),
                application.decideCounted(),
                application.returnedAt(),
                application.returnText(),
                application.returnPapers() == null ? List.of() : application.returnPapers(),
                own && application.isToReturn(),
                application.reliefPercent(),
                application.reliefUntil(),
                joint,
                own,
                mayAnswer,
                mayDecide);
    }
}
