package org.comity.filing.charge;

import static org.comity.filing.problem.FilingProblem.APPLICATION_KIND_UNKNOWN;
import static org.comity.filing.problem.FilingProblem.CHARGE_DAY;
import static org.comity.filing.problem.FilingProblem.CHARGE_OTHER_SUM;
import static org.comity.filing.problem.FilingProblem.PAPER_FOR_NO_PARTY;
import static org.comity.filing.problem.FilingProblem.PAPER_KIND_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.CaseClocks;
import org.comity.filing.fee.FeeRelief;
import org.comity.filing.fee.FeeReliefs;
import org.comity.filing.fee.FeeRuleView;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.KnownCurrency;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.Claimed;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/charges")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Charges", description = "What papers and failed objections cost, besides the claim")
public class ChargeResource {
    private final Charges charges;
    private final Reckoning reckoning;
    private final Standings standings;
    private final CaseParties parties;
    private final CaseClocks clocks;
    private final FeeReliefs reliefs;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ChargeResource(
            Charges charges,
            Reckoning reckoning,
            Standings standings,
            CaseParties parties,
            CaseClocks clocks,
            FeeReliefs reliefs,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.charges = charges;
        this.reckoning = reckoning;
        this.standings = standings;
        this.parties = parties;
        this.clocks = clocks;
        this.reliefs = reliefs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What is owed in a case besides the fee of the claim, the newest first",
            description = "The court sees all; a party what it owes itself.")
    public Page<ChargeView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = standings.in(caseId);
        Position from = Position.read(after, Position.NEWEST);
        List<Charge> found = standing.isOfTheCourt()
                ? charges.of(caseId, from, limit)
                : charges.ofParties(
                        caseId, standing.parties().stream().map(CaseParty::id).toList(), from, limit);
        return Page.of(found, limit, charge -> new Position(charge.openedAt(), charge.id()))
                .map(charge -> view(charge, standing));
    }

    private ChargeView view(Charge charge, Standing standing) {
        boolean own = standing.parties().stream().anyMatch(party -> party.id().equals(charge.partyId()));
        return ChargeView.of(
                charge,
                charge.isOpen()
                        ? clocks.payBy(charge.caseId(), charge.partyId(), charge.paperId(), notice(charge))
                                .orElse(null)
                        : null,
                own,
                caller.locale());
    }

    private static CaseClocks.Notice notice(Charge charge) {
        return new CaseClocks.Notice(charge.rule().noticePeriod(), charge.openedAt());
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

    /**
     * @param paidOn the court's date on which the bank received it
     * @param cny what was paid; 0 where the court exempted the party
     */
    @Schema(name = "ChargePayment")
    public record Payment(
            @NotNull LocalDate paidOn,

            @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cny) {}

    @POST
    @Path("/{id}/payment")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Note that it was paid",
            description =
                    "At the court's bank, not here. Its last day is met then. Less than is owed is noted only where the court "
                            + "granted the side relief from fees.")
    public ChargeView pay(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Payment payment) {
        Standing standing = standings.holding(caseId);
        Charge charge = charges.lock(caseId, id);
        if (payment.paidOn().isAfter(CourtClock.dateOf(clock.instant()))) {
            throw CHARGE_DAY.with();
        }
        requireSum(charge, payment.cny());
        charge.pay(payment.paidOn(), payment.cny(), caller.accountId(), caller.name(), clock.instant());
        boolean alone = charges.open(caseId).stream()
                .noneMatch(other -> !other.id().equals(id)
                        && other.partyId().equals(charge.partyId())
                        && other.rule().noticePeriod().equals(charge.rule().noticePeriod()));
        clocks.paid(
                caseId,
                charge.partyId(),
                charge.paperId(),
                alone ? notice(charge) : null,
                id,
                CourtClock.startOf(payment.paidOn()));
        audit.note(
                "charge-paid",
                caseId,
                id,
                Map.of("kind", charge.kind(), "cny", payment.cny().toPlainString()));
        return view(charge, standing);
    }

    private void requireSum(Charge charge, BigDecimal cny) {
        boolean less = cny.compareTo(charge.fee().leastCny()) < 0
                && !reliefs.ofParty(charge.caseId(), charge.partyId()).equals(FeeRelief.NONE);
        if (!less && !charge.fee().holds(cny)) {
            throw CHARGE_OTHER_SUM.with(charge.fee().leastCny(), charge.fee().mostCny());
        }
    }
}
