package org.comity.filing.charge;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.fee.FeeRuleView;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.Claimed;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a party owes for its claim, a paper, an application, or an objection that was found unfounded.
 *
 * @param title of its kind, in the language of the answer
 * @param paperId null where no paper brought it about: the claim is the whole case
 * @param applicationId null where no application brought it about
 * @param claimed the sum on which it is computed; null where there is none
 * @param payBy the last day as it stands now; null where the court's notice has still to say it, and once nothing is owed
 * @param paidOn the court's date; null until it is paid, as the others about the payment are
 * @param receivedCny what came for it so far, less what was paid back
 * @param own whether the reader acts for the party that owes it
 */
@Schema(name = "Charge", description = "What a party owes the court")
public record ChargeView(
        UUID id,
        UUID partyId,
        String kind,
        String title,
        @Nullable UUID paperId,
        @Nullable UUID applicationId,
        @Nullable Claimed claimed,
        OwedFee fee,
        FeeRuleView rule,
        Charge.State state,
        Instant openedAt,
        @Nullable Derivation payBy,
        @Nullable LocalDate paidOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal receivedCny,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal paidCny,

        @Nullable String notedByName,
        boolean own) {

    static ChargeView of(Charge charge, @Nullable Derivation payBy, boolean own, Locale language) {
        return new ChargeView(
                charge.id(),
                charge.partyId(),
                charge.kind(),
                charge.title(language),
                charge.paperId(),
                charge.applicationId(),
                charge.claimed(),
                charge.fee(),
                FeeRuleView.of(charge.rule()),
                charge.state(),
                charge.openedAt(),
                payBy,
                charge.paidOn(),
                charge.receivedCny(),
                charge.paidCny(),
                charge.notedByName(),
                own);
    }
}
