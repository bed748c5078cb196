package org.comity.filing.bank;

import static org.comity.filing.problem.CaseProblem.BANK_ENTRY_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.BANK_ENTRY_PARTS;
import static org.comity.filing.problem.CaseProblem.PAYMENT_REFERENCE_UNKNOWN;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.charge.Charge;
import org.comity.filing.charge.Ledger;
import org.comity.filing.fee.Money;
import org.comity.filing.fee.PaymentReference;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/bank-entries")
@RolesAllowed("clerk")
@Tag(name = "Bank")
public class BankEntryResource {
    private final BankEntries entries;
    private final StatementImport imports;
    private final Ledger ledger;
    private final CaseFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    BankEntryResource(
            BankEntries entries,
            StatementImport imports,
            Ledger ledger,
            CaseFiles files,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.imports = imports;
        this.ledger = ledger;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "What came to the account of the caller's court, the newest first")
    public Page<BankEntryView> list(
            @RestQuery @Parameter(description = "absent for all") BankEntry.State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<BankEntry> found = caller.court()
                .map(court -> entries.of(court, state, Position.read(after, Position.NEWEST), limit))
                .orElse(List.of());
        Map<UUID, List<BankEntryPart>> parts =
                entries.partsOf(found.stream().map(BankEntry::id).toList());
        return Page.of(found, limit, entry -> new Position(entry.importedAt(), entry.id()))
                .map(entry -> view(entry, parts.getOrDefault(entry.id(), List.of())));
    }

    private BankEntryView view(BankEntry entry, List<BankEntryPart> parts) {
        return BankEntryView.of(
                entry,
                entry.chargeId() == null
                        ? null
                        : ledger.find(entry.chargeId()).map(this::fee).orElse(null),
                parts.stream()
                        .map(part -> new BankEntryView.Part(
                                fee(ledger.find(part.chargeId()).orElseThrow()), part.cny(), part.receipt()))
                        .toList());
    }

    private BankEntryView.Fee fee(Charge charge) {
        CaseFile file = files.findById(charge.caseId());
        return new BankEntryView.Fee(
                file.id(),
                file.number(),
                charge.title(caller.locale()),
                PaymentReference.printed(charge.serial()),
                ledger.left(charge).orElse(null));
    }

    private String court() {
        return caller.court().orElseThrow(() -> BANK_ENTRY_NOT_FOUND.with(""));
    }

    /**
     * @param version the one that was seen
     * @param reference of the fee for which it is, as it stands on the slip
     * @param cny what of it is booked for that fee; null where all of it is: of a payment in yuan, or of another at the rate of the day on
     *     which the case was accepted
     * @param further the other fees for which it is; null if it is for one
     */
    @Schema(name = "BankEntryAttribution")
    public record Attribution(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 40) String reference,

            @Nullable
            @DecimalMin("0.01")
            @Digits(integer = 15, fraction = 2)
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cny,

            @Nullable @Size(max = 20) List<@NotNull @Valid Further> further) {

        private List<Further> others() {
            return further == null ? List.of() : further;
        }
    }

    /** What of a payment is for another fee, in yuan. */
    @Schema(name = "BankEntryFurtherFee")
    public record Further(
            @NotBlank @Size(max = 40) String reference,

            @NotNull
            @DecimalMin("0.01")
            @Digits(integer = 15, fraction = 2)
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cny) {}

    @POST
    @Path("/{id}/attribution")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say for which fee, or for which fees, a payment is",
            description =
                    "All of it is booked for that fee, with a receipt: less than is left stays a part of it, what is more is paid back "
                            + "by an order. If it is for several, what is said of each is booked, each with its own receipt; of a payment in yuan that is "
                            + "all of it, no more and no less.")
    public BankEntryView attribute(@RestPath UUID id, @Valid @NotNull Attribution attribution) {
        BankEntry entry = entries.lock(court(), id);
        entry.require(attribution.version());
        Charge charge = named(attribution.reference());
        List<Charge> others = attribution.others().stream()
                .map(each -> named(each.reference()))
                .toList();
        requireWhole(entry, attribution, Stream.concat(Stream.of(charge), others.stream()));
        imports.book(entry, charge.id(), ofTheFirst(entry, attribution, charge));
        for (int i = 0; i < others.size(); i++) {
            BigDecimal cny = attribution.others().get(i).cny();
            imports.bookFurther(entry, i + 1, others.get(i).id(), cny);
        }
        return noted("bank-entry-booked", entry);
    }

    /** One of the court's own. @throws org.comity.http.ProblemException PAYMENT_REFERENCE_UNKNOWN */
    private Charge named(String reference) {
        List<Long> serials = PaymentReference.in(List.of(reference)).serials();
        return ledger.numbered(court(), serials).stream()
                .findFirst()
                .orElseThrow(() -> PAYMENT_REFERENCE_UNKNOWN.with(reference));
    }

    /** Each fee once; of a payment in yuan all of it. @throws org.comity.http.ProblemException BANK_ENTRY_PARTS */
    private static void requireWhole(BankEntry entry, Attribution said, Stream<Charge> fees) {
        boolean several = !said.others().isEmpty();
        long different = fees.map(Charge::id).distinct().count();
        boolean inYuan = entry.currency().equals(Money.CNY);
        BigDecimal all = Stream.concat(
                        Stream.ofNullable(said.cny()), said.others().stream().map(Further::cny))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = !inYuan || said.cny() == null && !several || all.compareTo(entry.amount()) == 0;
        if (several && said.cny() == null || different <= said.others().size() || !whole) {
            throw BANK_ENTRY_PARTS.with(entry.amount().stripTrailingZeros().toPlainString(), entry.currency());
        }
    }

    private BigDecimal ofTheFirst(BankEntry entry, Attribution attribution, Charge charge) {
        boolean all = entry.currency().equals(Money.CNY) && attribution.cny() == null;
        return all ? entry.amount() : inYuan(entry, attribution, charge);
    }

    /** At the rate of the day on which the case was accepted, unless the clerk read off the statement what the bank credited. Source: FEE 55 */
    private BigDecimal inYuan(BankEntry entry, Attribution attribution, Charge charge) {
        if (attribution.cny() != null) {
            return attribution.cny();
        }
        CaseFile file = files.findById(charge.caseId());
        boolean known = file.claim()
                .filter(claim -> claim.currency().equals(entry.currency()))
                .isPresent();
        return new Money(entry.amount(), entry.currency()).inCny(known ? file.exchangeRate() : null);
    }

    /**
     * @param version the one that was seen
     * @param reason why it is for no fee, such as that it was sent back by the bank
     */
    @Schema(name = "BankEntryDismissal")
    public record Dismissal(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/{id}/dismissal")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Say that a payment is for no fee of this court", description = "With a reason, which stays.")
    public BankEntryView dismiss(@RestPath UUID id, @Valid @NotNull Dismissal dismissal) {
        BankEntry entry = entries.lock(court(), id);
        entry.require(dismissal.version());
        entry.dismiss(dismissal.reason(), caller.accountId(), caller.name(), clock.instant());
        return noted("bank-entry-dismissed", entry);
    }

    private BankEntryView noted(String act, BankEntry entry) {
        entries.flush();
        audit.note(act, null, entry.id(), Map.of("finding", entry.finding().name()));
        return view(entry, entries.partsOf(List.of(entry.id())).getOrDefault(entry.id(), List.of()));
    }
}
