package org.comity.filing.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseEntry;
import org.comity.filing.casefile.CaseNumber;
import org.comity.filing.docket.Docket;
import org.comity.filing.fee.AppliedRate;
import org.comity.filing.fee.KnownCurrency;
import org.comity.filing.fee.Money;
import org.comity.filing.representation.Entering;
import org.comity.filing.submission.InRole;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Litigants;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case as a clerk or a partner's system tells of it. The same is published for partners as {@code docs/partners/case.json}.
 *
 * @param reference the registrar's own name for the case: unique for one partner, and within one court for its clerks
 * @param court its code
 * @param number of a case that runs already; null for a new one, which gets the next number
 * @param receivedOn the court's date on which the court received it
 * @param registeredOn the court's date of registration of a case that runs already; null for a new one
 * @param cause the number of the cause of action
 * @param claimAmount null where no sum is claimed
 * @param claimCurrency ISO 4217; yuan where an amount stands without one
 * @param exchangeRate yuan for one unit on the day of registration, for a claim in another currency; of a new case null where the court
 *     has a published one, by which another is refused. Source: FEE 55
 * @param claims what the court is asked to order. Source: CPL 122(3)
 * @param thirdParties null for none
 * @param history what happened before, for a case that runs already
 * @param services what was served before, for a case that runs already: what runs or ran from it is counted
 * @param representatives who acts for the parties; each joins with a code that the court gives, and hands in the paper
 * @param hearings that are set already, for a case that runs already
 */
@Schema(description = "A case that was not filed online")
public record IntakeSheet(
        @Size(max = 100) @Nullable String reference,
        @Size(max = 12) String court,
        @Size(max = 40) @Nullable String number,
        @NotNull LocalDate receivedOn,
        @Nullable LocalDate registeredOn,
        @Size(max = 12) String cause,

        @DecimalMin("0.0001") @Digits(integer = 18, fraction = 4) @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal claimAmount,

        @KnownCurrency @Nullable String claimCurrency,

        @DecimalMin("0.00000001")
        @Digits(integer = 10, fraction = 8)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable
        BigDecimal exchangeRate,

        @Size(max = 20000) String claims,
        @Size(max = 50) List<@Valid @InRole({Litigant.Role.PLAINTIFF, Litigant.Role.DEFENDANT}) Litigant> parties,
        @Size(max = 20) @Nullable List<@Valid ThirdParty> thirdParties,
        @Size(max = 200) List<@Valid PastEvent> history,
        @Size(max = 200) @Nullable List<@Valid PastService> services,
        @Size(max = 100) @Nullable List<@Valid PastRepresentative> representatives,
        @Size(max = 20) @Nullable List<@Valid SetHearing> hearings) {

    /** @param claims whether it has a claim of its own against both sides; false where the outcome only concerns it. Source: CPL 59 */
    @Schema(name = "IntakeThirdParty", description = "A third party that is in the case from its registration on")
    public record ThirdParty(
            @NotNull @Valid @InRole(Litigant.Role.THIRD_PARTY)
            Litigant party,

            boolean claims) {}

    /** @param note in the words of the court's own docket */
    @Schema(description = "A line of the docket of a case that runs already")
    public record PastEvent(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 1000) String note) {
        public PastEvent {
            note = note == null ? "" : PlainText.strip(note);
        }
    }

    /**
     * @param party on whom: its place among {@code parties} and, after these, {@code thirdParties}; from 0
     * @param paper a code of the kinds of paper
     * @param day the court's date of the service
     * @param lastDay the last day of the period that it started, as it stands now; null where that is counted by law
     * @param metOn the court's date on which the party did what it called for; null if it has not
     */
    @Schema(
            name = "IntakeService",
            description = "A service before the case came here, and what became of the period that it started")
    public record PastService(
            @NotNull @Min(0) Integer party,
            @NotBlank @Size(max = 40) String paper,
            @NotNull LocalDate day,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate metOn) {}

    /** @param party for whom: its place among {@code parties} and, after these, {@code thirdParties}; from 0 */
    @Schema(name = "IntakeRepresentative", description = "Who acts for a party of the case")
    public record PastRepresentative(
            @NotNull @Min(0) Integer party, @NotNull @Valid Entering as) {}

    @Schema(name = "IntakeHearing", description = "A hearing that is set already")
    public record SetHearing(
            @NotNull Instant startsAt, @NotNull Instant endsAt) {}

    public IntakeSheet {
        reference = PlainText.isBlank(reference) ? null : PlainText.strip(reference);
        number = PlainText.isBlank(number) ? null : PlainText.strip(number);
        claims = claims == null ? "" : PlainText.strip(claims);
        claimCurrency = claimAmount != null && claimCurrency == null ? Money.CNY : claimCurrency;
        parties = parties == null ? List.of() : List.copyOf(parties);
        thirdParties = thirdParties == null ? List.of() : List.copyOf(thirdParties);
        history = history == null ? List.of() : List.copyOf(history);
        services = services == null ? List.of() : List.copyOf(services);
        representatives = representatives == null ? List.of() : List.copyOf(representatives);
        hearings = hearings == null ? List.of() : List.copyOf(hearings);
    }

    @JsonIgnore
    boolean isRunning() {
        return number != null || registeredOn != null;
    }

    /** Empty for a new case, and where what stands there is no number. */
    Optional<CaseNumber> readNumber() {
        return Optional.ofNullable(number).flatMap(CaseNumber::read);
    }

    Optional<Money> claim() {
        return Optional.ofNullable(claimAmount).map(amount -> new Money(amount, claimCurrency));
    }

    Stream<Litigant> parties(Litigant.Role role) {
        return parties.stream().filter(party -> party.role() == role);
    }

    /** At that place among all parties, as services and representatives name it; empty if there is none. */
    Optional<Litigant> partyAt(Integer place) {
        if (place == null || place < 0) {
            return Optional.empty();
        }
        return Stream.concat(parties.stream(), thirdParties.stream().map(ThirdParty::party))
                .skip(place)
                .findFirst();
    }

    /** Of a case whose fee was asked for elsewhere, as it was put into yuan there; null for a claim in yuan. @param today the court's date */
    AppliedRate asItWas(LocalDate today) {
        return exchangeRate == null
                ? null
                : new AppliedRate(exchangeRate, readNumber().isPresent() ? registeredOn : today, null);
    }

    /** Only of a sheet against which nothing stands. @param rate null for a claim in yuan */
    CaseEntry entry(boolean feeFollows, AppliedRate rate) {
        return new CaseEntry(
                null,
                null,
                null,
                null,
                receivedOn,
                court,
                cause,
                claim().orElse(null),
                rate,
                null,
                new Litigants(parties),
                readNumber()
                        .map(read -> new CaseEntry.TakenOver(read, registeredOn))
                        .orElse(null),
                feeFollows);
    }

    /**
     * The same case as one that is new to a court, to which another hands it over.
     *
     * @param receivedOn the court's date
     */
    public IntakeSheet arrivingAt(String other, String asReference, LocalDate receivedOn) {
        return new IntakeSheet(
                asReference,
                other,
                null,
                receivedOn,
                null,
                cause,
                claimAmount,
                claimCurrency,
                exchangeRate,
                claims,
                parties,
                thirdParties,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    List<Docket.Past> past() {
        return history.stream()
                .map(event -> new Docket.Past(event.day(), event.note()))
                .toList();
    }
}
