package org.comity.gateway.identity.renaming;

import static org.comity.gateway.problem.GatewayProblem.ACCOUNT_NOT_FOUND;
import static org.comity.gateway.problem.GatewayProblem.RENAMING_NOT_POSSIBLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.mail.Letters;
import org.comity.gateway.participation.KnownCases;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * For who is called otherwise now: nobody changes by themselves the name under which a court knows them. Source: OL 7, by which the court
 * makes sure that who acts is who they say.
 */
@Path("/api/accounts/renamings")
@RolesAllowed("clerk")
@RunOnVirtualThread
public class RenamingResource {
    private static final int LONGEST = 500;

    private final Accounts accounts;
    private final KnownCases cases;
    private final EntityManager database;
    private final Letters letters;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RenamingResource(
            Accounts accounts,
            KnownCases cases,
            EntityManager database,
            Letters letters,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.cases = cases;
        this.database = database;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** How the clerk saw the paper. */
    @Schema(name = "RenamingSeenHow")
    public enum SeenHow {
        IN_PERSON,
        BY_VIDEO,
        /** A certified copy lies in the file. */
        BY_PAPERS
    }

    /**
     * @param email of the account
     * @param name by which it is called from now on
     * @param check null is refused
     * @param evidence which paper shows the name, with number and day: a register, a passport, a certificate of marriage
     */
    public record RenamingRequest(String email, String name, SeenHow check, String evidence) {
        List<Ground> grounds() {
            List<Ground> grounds = new ArrayList<>(displayName().grounds());
            if (check == null) {
                grounds.add(new Ground("identity-check-missing", null, "check"));
            }
            if (paper().isEmpty() || paper().length() > LONGEST) {
                grounds.add(new Ground("evidence-missing", null, "evidence", List.of(LONGEST)));
            }
            return grounds;
        }

        DisplayName displayName() {
            return new DisplayName(name);
        }

        String paper() {
            return evidence == null ? "" : PlainText.strip(evidence);
        }

        @Override
        public String toString() {
            return "RenamingRequest";
        }
    }

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Gives a party's account another name, by a paper that the clerk saw",
            description =
                    "Of an account that takes part in a case of the clerk's court; 404 of any other. What was signed and handed in keeps the "
                            + "name before. Which paper it was is kept, and the holder is told by mail.")
    public void rename(@NotNull RenamingRequest request) {
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw RENAMING_NOT_POSSIBLE.because(grounds);
        }
        String court = caller.court().orElseThrow(ACCOUNT_NOT_FOUND::with);
        Account account = accounts.withAddress(new Email(request.email()))
                .filter(Predicate.not(Account::isClosed))
                .filter(found -> found.groups().contains("party"))
                .filter(found -> cases.takesPartAt(found.id(), court))
                .orElseThrow(ACCOUNT_NOT_FOUND::with);
        Renaming renaming = new Renaming(account, request, court, caller, clock.instant());
        database.persist(renaming);
        account.isCalled(request.displayName());
        audit.note(
                "account-renamed",
                null,
                account.id(),
                Map.of(
                        "renaming",
                        renaming.id().toString(),
                        "check",
                        request.check().name()));
        letters.accountRenamed(account.email(), account.locale());
    }
}
