package org.comity.filing.casefile;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFiles.Reading;
import org.comity.filing.fee.Fee;
import org.comity.filing.fee.FeeDue;
import org.comity.filing.fee.FeeRelief;
import org.comity.filing.fee.Money;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.NamedParty;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param takenOver whether it ran already, under its own number, before it came onto this register
 * @param submittedAt null unless it was filed online
 * @param receivedOn the court's date on which the court received it
 * @param submissionId null unless it was filed online, and the reader is who filed it, or the court
 * @param claimAmount null where no sum is claimed, as the currency and the amount in yuan
 * @param exchangeRateSource who published the rate (CFETS, ECB); null where a clerk read it elsewhere, and without a rate
 * @param fee null for who does not owe it, where no sum is claimed, and for a case that was taken over
 * @param feePayBy null where the fee is
 * @param feeDue what is left of the fee by relief that the court granted; null if it granted none, and where the fee is null
 */
@Schema(description = "A case with its parties; with the fee for the court and for who owes it")
public record CaseView(
        UUID id,
        String number,
        String court,
        String cause,
        String title,
        Origin origin,
        boolean takenOver,
        @Nullable Instant submittedAt,
        LocalDate receivedOn,
        Instant registeredAt,
        LocalDate registeredOn,
        String registeredByName,
        @Nullable UUID submissionId,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal claimAmount,

        @Nullable String claimCurrency,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal exchangeRate,

        @Nullable LocalDate exchangeRateOn,
        @Nullable String exchangeRateSource,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal claimAmountCny,

        @Nullable Fee fee,
        @Nullable Derivation feePayBy,
        @Nullable FeeDue feeDue,
        List<Party> parties) {

    /**
     * @param country where the address is: of the domicile, until the party is served elsewhere
     * @param address where it is served: as the filing says, or as the court confirmed since
     * @param addressSince the court's date; null for an address that is still that of the filing
     * @param phone null for who is neither this party nor the court nor filed the case. Who filed it sees only what was filed
     * @param email likewise
     * @param claims whether a third party has a claim of its own; false for the other sides
     * @param unwilling whether the court joined a co-plaintiff that does not want to take part; the case goes on without it
     * @param joinedAt when a third party joined; null for who is in the case from its registration
     * @param leftAt when the court took a third party out again; null for who is in the case
     * @param appeared whether an account acts for this party here, its own or a representative's
     * @param identity how sure the courts are of who the account is that acts as the party itself; null without one, and for who is not
     *     of the court
     * @param own whether the reader's account acts for this party
     */
    @Schema(name = "CaseParty")
    public record Party(
            UUID id,
            Litigant.Role role,
            Litigant.Kind kind,
            String originalName,
            String latinName,
            String chineseName,
            String representative,
            @Nullable String country,
            String address,
            @Nullable LocalDate addressSince,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String language,
            @Nullable String interpreterLanguage,
            @Nullable String zone,
            boolean claims,
            boolean unwilling,
            @Nullable Instant joinedAt,
            @Nullable Instant leftAt,
            boolean appeared,
            IdentityView.@Nullable Level identity,
            boolean own) {

        /**
         * @param confirmed the address that the court confirmed after the filing, or null
         * @param identity null unless the court reads
         */
        static Party of(
                CaseParty party,
                PartyAddress confirmed,
                boolean own,
                boolean appeared,
                IdentityView.@Nullable Level identity,
                Reading reading) {
            Litigant filed = party.litigant();
            // Who filed the case knows how the defendant was reached then, not how it is reached now.
            boolean asConfirmed = confirmed != null && (own || reading.forCourt());
            boolean reached = own || reading.isWhole();
            String phone = asConfirmed ? confirmed.phone() : filed.phone();
            String email = asConfirmed ? confirmed.email() : filed.email();
            return new Party(
                    party.id(),
                    party.role(),
                    filed.kind(),
                    filed.originalName(),
                    filed.latinName(),
                    filed.chineseName(),
                    filed.representative(),
                    confirmed == null ? filed.country() : confirmed.country(),
                    confirmed == null ? filed.address() : confirmed.address(),
                    confirmed == null ? null : confirmed.validFrom(),
                    reached ? phone : null,
                    reached ? email : null,
                    filed.language(),
                    filed.interpreterLanguage(),
                    filed.zone(),
                    party.claims(),
                    party.isUnwilling(),
                    party.joinedAt(),
                    party.leftAt(),
                    appeared,
                    identity,
                    own);
        }
    }

    /** Somebody of the court who works on the case. */
    @Schema(name = "CaseWorker")
    public record Worker(UUID accountId, String name, Office office) {
        static Worker of(Assignee assignee) {
            return new Worker(assignee.accountId(), assignee.name(), assignee.office());
        }
    }

    /**
     * A line of a list of cases.
     *
     * @param parties by each name that is known
     * @param workers to whom it was given, who presides first; empty for parties, who find them in the case
     */
    @Schema(name = "CaseLine", description = "A case in a list")
    public record Line(
            UUID id,
            String number,
            String court,
            String cause,
            String title,
            Instant registeredAt,
            LocalDate registeredOn,
            Narrowed.Status status,
            List<NamedParty> parties,
            List<Worker> workers) {
        static Line of(CaseFile file, List<CaseParty> parties, List<Assignee> assignees) {
            return new Line(
                    file.id(),
                    file.number(),
                    file.court(),
                    file.cause(),
                    file.title(),
                    file.registeredAt(),
                    file.registeredOn(),
                    file.isDecided() ? Narrowed.Status.DECIDED : Narrowed.Status.PENDING,
                    NamedParty.of(parties, CaseParty::litigant),
                    assignees.stream().map(Worker::of).toList());
        }
    }

    /**
     * @param whole whether the reader sees the fee
     * @param filing whether the reader sees the filing itself
     */
    static CaseView of(CaseFile file, boolean whole, boolean filing, FeeRelief relief, List<Party> parties) {
        return new CaseView(
                file.id(),
                file.number(),
                file.court(),
                file.cause(),
                file.title(),
                file.origin(),
                file.isTakenOver(),
                file.submittedAt(),
                file.receivedOn(),
                file.registeredAt(),
                file.registeredOn(),
                file.registeredByName(),
                filing ? file.submissionId() : null,
                file.claim().map(Money::amount).orElse(null),
                file.claim().map(Money::currency).orElse(null),
                file.exchangeRate(),
                file.exchangeRateOn(),
                file.exchangeRateSource(),
                file.claimAmountCny(),
                whole ? file.fee() : null,
                whole ? file.feePayBy() : null,
                whole ? relief.of(file.fee()) : null,
                parties);
    }
}
