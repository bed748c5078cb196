package org.comity.filing.bank;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came by a statement.
 *
 * @param bookedOn the court's date on which the bank booked it
 * @param payer null where the statement names none
 * @param remittance what the payer wrote, a line for each part
 * @param finding what it was when the statement came
 * @param fee for which it is booked or, while it waits, the one that is proposed; null where there is none
 * @param decidedAt null while it waits; so is {@code decidedByName}
 * @param bookedCny what was booked for {@code fee}; null unless it is booked; so is {@code receipt}, the number of the receipt
 * @param further what of it was booked for other fees; empty for one that is all for one fee
 * @param reason null unless it is dismissed
 */
@Schema(name = "BankEntry", description = "A payment that came by a statement of the bank")
public record BankEntryView(
        UUID id,
        long version,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        String currency,
        LocalDate bookedOn,
        @Nullable String payer,
        String remittance,
        Finding finding,
        BankEntry.State state,
        @Nullable Fee fee,
        Instant importedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal bookedCny,

        @Nullable String receipt,
        @Nullable String reason,
        List<Part> further) {

    /** @param receipt the number of its receipt */
    @Schema(name = "BankEntryPart")
    public record Part(
            Fee fee,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cny,
            String receipt) {}

    /**
     * A fee as it stands now.
     *
     * @param title of what it is for, in the language of the answer
     * @param reference of its payments, in groups of four
     * @param leftCny what is left to pay; null where the court has still to set it
     */
    @Schema(name = "BankEntryFee")
    public record Fee(
            UUID caseId,
            String caseNumber,
            String title,
            String reference,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal leftCny) {}

    static BankEntryView of(BankEntry entry, @Nullable Fee fee, List<Part> further) {
        return new BankEntryView(
                entry.id(),
                entry.version(),
                entry.amount().stripTrailingZeros().scale() <= 2
                        ? entry.amount().setScale(2)
                        : entry.amount().stripTrailingZeros(),
                entry.currency(),
                entry.bookedOn(),
                entry.payer(),
                entry.remittance(),
                entry.finding(),
                entry.state(),
                fee,
                entry.importedAt(),
                entry.decidedAt(),
                entry.decidedByName(),
                entry.bookedCny(),
                entry.receipt(),
                entry.reason(),
                further);
    }
}
