package org.comity.filing.court;

import static org.comity.filing.problem.CaseProblem.COURT_ACCOUNT_CHANGED;
import static org.comity.filing.problem.CaseProblem.COURT_ACCOUNT_NAME;
import static org.comity.filing.problem.CaseProblem.COURT_ACCOUNT_NUMBER;
import static org.comity.filing.problem.CaseProblem.COURT_BANK_CODE;
import static org.comity.filing.problem.FilingProblem.COURT_UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/court-accounts")
@RolesAllowed("operator")
@Tag(name = "Fees")
public class CourtAccountResource {
    private final CourtAccounts accounts;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CourtAccountResource(CourtAccounts accounts, EntityManager database, AuditTrail audit, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param holder as the bank has it
     * @param holderLatin in Latin letters, as banks abroad write it
     * @param number without blanks
     * @param bic SWIFT's, of eight or eleven characters
     * @param cnaps the bank's twelve digits in China's own payment system; null if not known
     * @param version of what stands; 0 where nothing does
     */
    @Schema(name = "CourtAccount", description = "The account to which a court's fees are paid")
    public record View(
            String court,
            String holder,
            String holderLatin,
            String bank,
            String bankLatin,
            String number,
            String bic,
            @Nullable String cnaps,
            int version,
            Instant changedAt,
            String changedByName) {
        static View of(CourtAccount account) {
            return new View(
                    account.court(),
                    account.holder(),
                    account.holderLatin(),
                    account.bank(),
                    account.bankLatin(),
                    account.number(),
                    account.bic(),
                    account.cnaps(),
                    account.version(),
                    account.changedAt(),
                    account.changedByName());
        }
    }

    /** @param version the one that was seen; 0 where there was none */
    @Schema(name = "CourtAccountKeeping")
    public record Keeping(
            @NotNull @Min(0) Integer version,
            @NotBlank @Size(max = 200) String holder,

            @NotBlank @Size(max = 140) String holderLatin,
            @NotBlank @Size(max = 200) String bank,
            @NotBlank @Size(max = 140) String bankLatin,
            @NotBlank @Size(max = 60) String number,
            @NotBlank @Size(max = 20) String bic,
            @Nullable @Pattern(regexp = "\\d{12}") String cnaps) {}

    @GET
    @Transactional
    @Operation(summary = "The accounts to which fees are paid, of the courts of which one is known")
    public List<View> list() {
        return accounts.standing().stream().map(View::of).toList();
    }

    @PUT
    @Path("/{court}")
    @RecentProof
    @Once
    @Transactional
    @Operation(
            summary = "Say to which account a court's fees are paid",
            description =
                    "It stands on every slip and notice from then on; statements of another account are not taken any more. What "
                            + "stood before is kept.")
    public View keep(@RestPath String court, @Valid @NotNull Keeping keeping) {
        if (Courts.all().stream().noneMatch(known -> known.code().equals(court))) {
            throw COURT_UNKNOWN.with(court);
        }
        if (!AccountNumbers.isAccount(keeping.number())) {
            throw COURT_ACCOUNT_NUMBER.with(keeping.number());
        }
        if (!AccountNumbers.isCarried(keeping.holderLatin()) || !AccountNumbers.isCarried(keeping.bankLatin())) {
            throw COURT_ACCOUNT_NAME.with();
        }
        if (!AccountNumbers.isBic(keeping.bic())) {
            throw COURT_BANK_CODE.with(keeping.bic());
        }
        int version = accounts.of(court).map(CourtAccount::version).orElse(0);
        if (version != keeping.version()) {
            throw COURT_ACCOUNT_CHANGED.with();
        }
        CourtAccount account =
                new CourtAccount(court, version + 1, keeping, caller.accountId(), caller.name(), clock.instant());
        database.persist(account);
        audit.note(
                "court-account-kept",
                null,
                account.id(),
                Map.of("court", court, "version", String.valueOf(account.version()), "number", account.number()));
        return View.of(account);
    }
}
