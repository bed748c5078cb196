package org.comity.filing.exchange;

import static org.comity.filing.problem.CaseProblem.EVIDENCE_AGREEMENT_MISSING;
import static org.comity.filing.problem.CaseProblem.EVIDENCE_CLOSED;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_AFTER_HEARING;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_WAY_NOT_AGREED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.deadline.EvidenceClocks;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.form.Seen;
import org.comity.filing.paper.ExchangedPapers;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The exchanges of evidence of a case: a judge to whom it was given sets the day, moves it, and holds them. */
@Path("/api/filing/cases/{caseId}/evidence-exchanges")
@RolesAllowed("judge")
@Tag(name = "Exhibits")
class EvidenceExchangeResource {
    private final EvidenceExchanges exchanges;
    private final ExchangeChoices choices;
    private final Standings standings;
    private final Papers papers;
    private final ExchangedPapers exchanged;
    private final EvidenceClocks clocks;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    EvidenceExchangeResource(
            EvidenceExchanges exchanges,
            ExchangeChoices choices,
            Standings standings,
            Papers papers,
            ExchangedPapers exchanged,
            EvidenceClocks clocks,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.exchanges = exchanges;
        this.choices = choices;
        this.standings = standings;
        this.papers = papers;
        this.exchanged = exchanged;
        this.clocks = clocks;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The exchanges of evidence of a case, the first one first",
            description = "For all who read the case. One at most is to come.")
    public List<EvidenceExchangeView> list(@RestPath UUID caseId) {
        standings.in(caseId);
        return exchanges.of(caseId).stream().map(EvidenceExchangeView::of).toList();
    }

    /**
     * @param day the court's date, today or later
     * @param how in the courtroom if null
     * @param agreementId where the parties agreed on the day, the paper of a party in which that stands; null if the court sets it
     */
    @Schema(name = "EvidenceExchangeSetting")
    record Setting(
            @NotNull LocalDate day,
            @Nullable @Valid ExchangeHow how,
            @Nullable UUID agreementId) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Set the day of an exchange of evidence, or allow the one on which the parties agreed",
            description =
                    "After the periods to answer, and before the hearing (CPL 136; J 224). The periods for evidence that run end on that day "
                            + "(EV 56); it can be none before their last day. Lists of evidence and exhibits that parties hand in from now on "
                            + "their own side and the court read alone until the exchange is held. Where a party brings evidence against what it saw, "
                            + "the court sets another one (EV 58). Online only as the parties agree (OL 14).")
    public EvidenceExchangeView set(@RestPath UUID caseId, @Valid @NotNull Setting said) {
        Standing standing = standings.holding(caseId);
        requirePending(caseId);
        int number = exchanges.next(caseId);
        if (said.agreementId() != null && !papers.isFiledByAParty(caseId, said.agreementId())) {
            throw EVIDENCE_AGREEMENT_MISSING.with();
        }
        Instant now = clock.instant();
        EvidenceExchange exchange = new EvidenceExchange(
                standing.file(), number, said.day(), how(caseId, said.how()), said.agreementId(), caller.name(), now);
        settle(exchange, now);
        exchanges.persist(exchange);
        outbox.add(new EvidenceExchangeSet(caseId, exchange.id(), number, exchange.day(), false, now));
        return noted(exchange, DocketEntry.What.EVIDENCE_EXCHANGE_SET, "evidence-exchange-set", null, now);
    }

    /**
     * @param version the one that was seen
     * @param day the court's date
     * @param how in the courtroom if null
     */
    @Schema(name = "EvidenceExchangeMove")
    record Move(
            @NotNull @Min(0) Long version,
            @NotNull LocalDate day,
            @Nullable @Valid ExchangeHow how,
            @NotBlank @Size(max = 2000) String reasons) {}

    @POST
    @Path("/{id}/move")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Set another day for an exchange of evidence",
            description = "With reasons that all read. The same limits hold as for the first day (EV 56).")
    public EvidenceExchangeView move(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Move said) {
        standings.holding(caseId);
        requirePending(caseId);
        EvidenceExchange exchange = exchanges.lock(caseId, id);
        Instant now = clock.instant();
        exchange.move(said.version(), said.day(), how(caseId, said.how()), said.reasons(), caller.name(), now);
        settle(exchange, now);
        outbox.add(new EvidenceExchangeSet(caseId, id, exchange.number(), exchange.day(), true, now));
        return noted(
                exchange,
                DocketEntry.What.EVIDENCE_EXCHANGE_SET,
                "evidence-exchange-moved",
                exchange.movedReasons(),
                now);
    }

    /**
     * @param version the one that was seen
     * @param reasons all read them
     */
    @Schema(name = "EvidenceExchangeCancellation")
    record Cancellation(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 2000) String reasons) {}

    @POST
    @Path("/{id}/cancellation")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hold no exchange of evidence after all",
            description =
                    "What was handed in for it every side reads from now on. Periods that were moved to its day stay so.")
    public EvidenceExchangeView cancel(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Cancellation said) {
        standings.holding(caseId);
        EvidenceExchange exchange = exchanges.lock(caseId, id);
        Instant now = clock.instant();
        ExchangedPapers.Shown shown = exchanged.show(id, now);
        exchange.cancel(said.version(), said.reasons(), shown.count(), caller.name(), now);
        outbox.add(new EvidenceExchangeCancelled(caseId, id, exchange.number(), shown.ids(), now));
        return noted(
                exchange,
                DocketEntry.What.EVIDENCE_EXCHANGE_CANCELLED,
                "evidence-exchange-cancelled",
                exchange.outcome(),
                now);
    }

    @POST
    @Path("/{id}/opening")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Open an exchange of evidence that is held apart",
            description =
                    "On its day or later. From now on every side reads what was handed in for it, it can no longer be taken back, and the "
                            + "parties say in writing what they think of it until the day that was set. Source: OL 14.")
    public EvidenceExchangeView open(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        standings.holding(caseId);
        requirePending(caseId);
        EvidenceExchange exchange = exchanges.lock(caseId, id);
        Instant now = clock.instant();
        ExchangedPapers.Shown shown = exchanged.show(id, now);
        exchange.open(seen.version(), shown.count(), caller.name(), now);
        outbox.add(new EvidenceExchanged(
                caseId, id, exchange.number(), exchange.papers(), shown.ids(), exchange.opinionsBy(), now));
        return noted(exchange, DocketEntry.What.EVIDENCE_EXCHANGED, "evidence-exchange-opened", null, now);
    }

    /**
     * @param version the one that was seen
     * @param outcome what nobody disputes, what is disputed, and why; all read it
     */
    @Schema(name = "EvidenceExchangeHolding")
    record Holding(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 8000) String outcome) {}

    @POST
    @Path("/{id}/holding")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hold an exchange of evidence",
            description =
                    "On its day or later. From now on every side reads what was handed in for it, and it can no longer be taken back. What is "
                            + "agreed and what is disputed goes into the file (EV 57). Apart, after the time for opinions is over.")
    public EvidenceExchangeView hold(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Holding said) {
        standings.holding(caseId);
        requirePending(caseId);
        EvidenceExchange exchange = exchanges.lock(caseId, id);
        Instant now = clock.instant();
        if (exchange.isOpened()) {
            exchange.hold(said.version(), said.outcome(), exchange.papers(), caller.name(), now);
            outbox.add(new EvidenceExchangeConcluded(caseId, id, exchange.number(), now));
        } else {
            ExchangedPapers.Shown shown = exchanged.show(id, now);
            exchange.hold(said.version(), said.outcome(), shown.count(), caller.name(), now);
            outbox.add(new EvidenceExchanged(caseId, id, exchange.number(), exchange.papers(), shown.ids(), null, now));
        }
        return noted(exchange, DocketEntry.What.EVIDENCE_EXCHANGED, "evidence-exchange-held", exchange.outcome(), now);
    }

    /** Online it is held as the parties agree, and in no other way. Source: OL 14 */
    private ExchangeHow how(UUID caseId, ExchangeHow said) {
        ExchangeHow how = said == null ? ExchangeHow.IN_COURT : said;
        ExchangeWay agreed = choices.agreedIn(caseId);
        if (!how.way().isOpenTo(agreed)) {
            throw EXCHANGE_WAY_NOT_AGREED.with();
        }
        return how;
    }

    private void requirePending(UUID caseId) {
        if (papers.phaseOf(caseId) != PaperKind.Phase.PENDING) {
            throw EVIDENCE_CLOSED.with();
        }
    }

    /** Its day is no later than the hearing that it prepares, and the periods for evidence end on it. Source: CPL 136; EV 56 */
    private void settle(EvidenceExchange exchange, Instant now) {
        docket.nextHearing(exchange.caseId(), now)
                .map(CourtClock::dateOf)
                .filter(exchange.day()::isAfter)
                .ifPresent(hearing -> {
                    throw EXCHANGE_AFTER_HEARING.with(hearing);
                });
        clocks.endOn(exchange.caseId(), exchange.day(), now);
    }

    /** @param words of the judge, for all who read the docket; null if there are none */
    private EvidenceExchangeView noted(
            EvidenceExchange exchange, DocketEntry.What what, String act, String words, Instant now) {
        exchanges.flush();
        Map<String, String> details = new HashMap<>(
                Map.of("exchangeDay", exchange.day().toString(), "exchange", String.valueOf(exchange.number())));
        if (exchange.papers() != null) {
            details.put("exchanged", exchange.papers().toString());
        }
        if (exchange.way() != ExchangeWay.IN_COURT) {
            details.put("exchangeWay", exchange.way().name());
        }
        if (exchange.timeOfDay() != null) {
            details.put("exchangeTime", exchange.timeOfDay().toString());
            details.put("exchangePlace", exchange.place());
        }
        if (exchange.opinionsBy() != null) {
            details.put("opinionsBy", exchange.opinionsBy().toString());
        }
        audit.note(act, exchange.caseId(), exchange.id(), details);
        Map<String, String> shown = new HashMap<>(details);
        if (words != null) {
            shown.put("note", words);
        }
        docket.enter(DocketEntry.of(exchange.caseId(), what, DocketEntry.By.COURT, now, null, shown));
        return EvidenceExchangeView.of(exchange);
    }
}
