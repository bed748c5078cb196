package org.comity.gateway.identity.passkey;

import static org.comity.gateway.problem.GatewayProblem.PASSKEY_NOT_POSSIBLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.credential.Passkey;
import org.comity.gateway.identity.credential.Passkeys;
import org.comity.gateway.identity.openid.OwnAccounts;
import org.comity.gateway.mail.Letters;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Whoever finds a browser that is signed in neither makes a passkey nor removes one, and its holder is told of either by mail. */
@Path("/api/accounts/me/passkeys")
@Authenticated
@RunOnVirtualThread
public class OwnPasskeyResource {
    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Letters letters;
    private final AuditTrail audit;
    private final Caller caller;

    OwnPasskeyResource(Accounts accounts, Passkeys passkeys, Letters letters, AuditTrail audit, Caller caller) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param offered whether browsers have passkeys for the address of this court at all */
    public record OwnPasskeys(boolean offered, List<PasskeyView> passkeys) {}

    /**
     * @param question as it was named when it was asked
     * @param credential the browser's answer, as {@code PublicKeyCredential.toJSON()} gives it
     * @param name as the caller calls it, in 1 to 60 characters
     */
    public record NewPasskey(String question, Map<String, Object> credential, String name) {
        @Override
        public String toString() {
            return "NewPasskey";
        }
    }

    @GET
    @Operation(summary = "The caller's passkeys, the oldest first; at most twenty")
    public OwnPasskeys list() {
        return new OwnPasskeys(
                passkeys.areOffered(),
                passkeys.of(caller.accountId()).stream().map(PasskeyView::of).toList());
    }

    // Not @Once: that would keep what is to be answered once for two days.
    @POST
    @Path("/questions")
    @OwnAccounts
    @RecentProof
    @Operation(
            summary = "What the browser is asked with to make a passkey",
            description =
                    "Options of W3C Web Authentication as JSON. They hold for five minutes, and one answer is taken.")
    public Passkeys.Asked ask() {
        Account account = accounts.require(caller.accountId());
        return passkeys.askToMake(account.id(), account.email(), account.name());
    }

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Takes the passkey that the browser made", description = "Its holder is told by mail.")
    public PasskeyView make(@NotNull NewPasskey request) {
        String name = request.name() == null ? "" : PlainText.strip(request.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw PASSKEY_NOT_POSSIBLE.because(List.of(new Ground("name-length", null, "name", List.of(LONGEST_NAME))));
        }
        Account account = accounts.require(caller.accountId());
        Passkey made = passkeys.make(account.id(), new Passkeys.Answer(request.question(), request.credential()), name);
        audit.note("passkey-made", null, made.id());
        letters.passkeyMade(account.email(), account.locale());
        return PasskeyView.of(made);
    }

    @DELETE
    @Path("/{id}")
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Removes one of them: it opens nothing any more", description = "Its holder is told by mail.")
    public void remove(@RestPath UUID id) {
        Account account = accounts.require(caller.accountId());
        passkeys.remove(account.id(), id);
        audit.note("passkey-removed", null, id);
        letters.passkeyRemoved(account.email(), account.locale());
    }
}
