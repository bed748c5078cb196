package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.APPLICATION_KIND_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;
import static org.comity.filing.problem.CaseProblem.PAPER_KIND_UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.CaseClocks;
import org.comity.filing.fee.FeeRuleView;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.KnownCurrency;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.Claimed;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.contract.Refuses;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.Confidence;
import org.comity.law.CourtClock;
import org.comity.law.FeeRule;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/charges")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Charges", description = "What the claim, papers, applications and failed objections cost")
public class ChargeResource {
    private final Charges charges;
    private final Reckoning reckoning;
    private final Standings standings;
    private final CaseParties parties;
    private final CaseClocks clocks;
    private final Caller caller;
    private final Clock clock;

    ChargeResource(
            Charges charges,
            Reckoning reckoning,
            Standings standings,
            CaseParties parties,
            CaseClocks clocks,
            Caller caller,
            Clock clock) {
        this.charges = charges;
        this.reckoning = reckoning;
        this.standings = standings;
        this.parties = parties;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What is owed in a case, the newest first",
            description = "The court sees all; a party what it owes itself.")
    public Page<ChargeView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = standings.in(caseId);
        Position from = Position.read(after, Position.NEWEST);
        List<CaseParty> own = standing.parties();
        List<Charge> found = standing.isOfTheCourt()
                ? charges.of(caseId, from, limit)
                : charges.ofParties(
                        caseId,
                        own.stream().map(CaseParty::id).toList(),
                        own.stream().anyMatch(party -> party.role() == Litigant.Role.PLAINTIFF),
                        from,
                        limit);
        return Page.of(found, limit, charge -> new Position(charge.openedAt(), charge.id()))
                .map(charge -> view(charge, standing));
    }

    private ChargeView view(Charge charge, Standing standing) {
        return ChargeView.of(
                charge,
                charge.isOpen()
                        ? clocks.payBy(charge.caseId(), charge.partyId(), charge.startedBy(), Ledger.noticeOf(charge))
                                .orElse(null)
                        : null,
                standing.parties().stream().anyMatch(charge::isOwedBy),
                caller.locale());
    }

    /** Of what a fee is asked for. */
    @Schema(name = "ChargedThing")
    public enum Thing {
        PAPER,
        APPLICATION
    }

    /**
     * What it would cost now.
     *
     * @param fee null: nothing
     * @param scale how it is computed, of a paper or an objection; else null
     * @param onlyIfRefused whether it is owed only where the court finds it unfounded
     * @param period the row of the procedural periods within which it is paid from the handing in; null: the court says by when
     * @param article by which it is asked; null where nothing ever is
     */
    @Schema(name = "ChargeForecast", description = "What a paper or an application would cost")
    public record Forecast(
            @Nullable OwedFee fee,
            FeeRule.@Nullable Scale scale,
            boolean onlyIfRefused,
            @Nullable String period,
            @Nullable String article,
            @Nullable Confidence confidence) {
        static final Forecast NOTHING = new Forecast(null, null, false, null, null, null);

        static Forecast of(OwedFee fee, FeeRule rule) {
            FeeRuleView view = FeeRuleView.of(rule);
            return new Forecast(
                    fee, rule.scale(), !rule.isOwedWhenHandedIn(), view.period(), view.article(), view.confidence());
        }
    }

    @GET
    @Path("/forecast")
    @Refuses(422)
    @Transactional
    @Operation(
            summary = "What a paper or an application would cost, before it is handed in",
            description =
                    "By the schedule of today and, for a sum in the currency of the claim, at the rate of the day on which the "
                            + "case was accepted (Measures on the Payment of Litigation Costs, art. 55).")
    public Forecast forecast(
            @RestPath UUID caseId,
            @RestQuery @NotNull Thing of,
            @RestQuery
                    @NotBlank
                    @Size(max = 40)
                    @Parameter(description = "a code of the kinds of paper, or of application")
                    String kind,
            @RestQuery
                    @Parameter(
                            description =
                                    "for which party, where the account acts for several; for a clerk, whose paper is entered")
                    UUID partyId,
            @RestQuery
                    @DecimalMin("0.0001")
                    @Digits(integer = 15, fraction = 4)
                    @Parameter(description = "absent where no sum is claimed")
                    BigDecimal amount,
            @RestQuery @DefaultValue("CNY") @KnownCurrency @Parameter(description = "ISO 4217 code") String currency) {
        CaseFile file = standings.in(caseId).file();
        Claimed claimed = amount == null ? null : new Claimed(amount, currency);
        LocalDate today = CourtClock.dateOf(clock.instant());
        return of == Thing.PAPER
                ? ofPaper(kind, file, party(caseId, partyId), claimed, today)
                : ofApplication(kind, file, amount, today);
    }

    private Forecast ofPaper(String kind, CaseFile file, CaseParty party, Claimed claimed, LocalDate today) {
        FeeRule rule = PaperKinds.find(kind)
                .orElseThrow(() -> PAPER_KIND_UNKNOWN.with(kind))
                .fee();
        return rule == null ? Forecast.NOTHING : Forecast.of(reckoning.of(rule, file, party, claimed, today), rule);
    }

    private Forecast ofApplication(String code, CaseFile file, BigDecimal sum, LocalDate today) {
        ApplicationKind kind = ApplicationKinds.find(code).orElseThrow(() -> APPLICATION_KIND_UNKNOWN.with(code));
        if (kind.feeIfRefused() != null) {
            return Forecast.of(reckoning.of(kind.feeIfRefused(), file, null, null, today), kind.feeIfRefused());
        }
        return kind.feeScale() == null
                ? Forecast.NOTHING
                : new Forecast(
                        FeeSchedule.inForceOn(today).application(kind.feeScale(), sum),
                        null,
                        false,
                        null,
                        kind.fee(),
                        kind.confidence());
    }

    /** One that the caller acts for, or any for the court; the only one where none is named. */
    private CaseParty party(UUID caseId, UUID partyId) {
        Standing standing = standings.in(caseId);
        List<CaseParty> may = standing.isOfTheCourt() ? parties.of(caseId) : standing.parties();
        return may.stream()
                .filter(party -> partyId == null || party.id().equals(partyId))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
    }
}
