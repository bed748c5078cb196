package org.comity.gateway.identity.session;

import static org.comity.gateway.problem.GatewayProblem.OPENID_ADDRESS_NOT_CONFIRMED;
import static org.comity.gateway.problem.GatewayProblem.OPENID_ADDRESS_TAKEN;
import static org.comity.gateway.problem.GatewayProblem.REGISTRATION_NOT_POSSIBLE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.AccountConfirmed;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.account.Kind;
import org.comity.gateway.identity.account.ProfileRequest;
import org.comity.gateway.identity.openid.OpenIdPerson;
import org.comity.gateway.identity.openid.OpenIds;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.gateway.secret.Secret;
import org.comity.http.Ground;
import org.comity.http.Language;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing in at an OpenID Connect issuer, where one takes the place of the gateway's own passwords and passkeys. */
@Path("/api/sessions/openid")
@PermitAll
@RunOnVirtualThread
public class OpenIdSessionResource {
    private final OpenIds openIds;
    private final OwnSignIn ownSignIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionAnswers answers;
    private final SessionCookies cookies;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    OpenIdSessionResource(
            OpenIds openIds,
            OwnSignIn ownSignIn,
            Accounts accounts,
            Sessions sessions,
            SessionAnswers answers,
            SessionCookies cookies,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.openIds = openIds;
        this.ownSignIn = ownSignIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.answers = answers;
        this.cookies = cookies;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param address where the browser goes; the issuer sends it back to {@code /signed-in} with {@code state} and {@code code} */
    public record OpenIdQuestionView(URI address) {}

    /**
     * Exactly one of the two is there.
     *
     * @param session of who has an account
     * @param newcomer who has none yet
     */
    public record Arrival(
            @Nullable SessionView session, @Nullable Newcomer newcomer) {}

    /**
     * @param code by which they are known for half an hour, for taking an account
     * @param email null if the issuer tells none
     * @param addressConfirmed whether the issuer says that the address is theirs; without that no new account is made
     * @param name empty if the issuer tells none
     * @param locale one of the eight languages; null if the issuer tells none of them
     * @param zone IANA zone; null if the issuer tells none
     */
    public record Newcomer(
            String code,
            @Nullable String email,
            boolean addressConfirmed,
            String name,
            @Nullable String locale,
            @Nullable String zone) {
        @Override
        public String toString() {
            return "Newcomer";
        }
    }

    // Nothing here is @Once: that would keep what is to be said once for two days.
    @POST
    @Path("/questions")
    @Limited(Rate.SIGN_IN)
    @Refuses({404, 502})
    @Operation(
            summary = "Where the browser goes to sign in",
            description = "The answer is taken from the browser that asked, once, within fifteen minutes.")
    public RestResponse<OpenIdQuestionView> ask(@Context HttpHeaders headers) {
        Secret browser = Secret.random();
        URI address =
                openIds.askWhoIsThere(browser, Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return RestResponse.ResponseBuilder.ok(new OpenIdQuestionView(address))
                .cookie(cookies.openId(browser))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Limited(Rate.SIGN_IN)
    @Refuses({404, 422, 502})
    @Operation(
            summary = "Signs in who came back from the issuer",
            description =
                    "Who has no account here yet gets a code by which to take one, or to show one that they have.")
    public RestResponse<Arrival> arrive(@Context HttpHeaders headers, @NotNull OpenIds.Answer answer) {
        OpenIdPerson person = openIds.whoIsThere(answer, cookies.openId(headers));
        Optional<UUID> account = openIds.accountOf(person);
        if (account.isPresent()) {
            return answers.of(
                    sessions.openByIssuer(account.get(), person, cookies.device(headers)),
                    view -> new Arrival(view, null));
        }
        Newcomer newcomer = new Newcomer(
                openIds.expect(person).text(),
                person.email(),
                person.addressConfirmed(),
                person.name(),
                person.locale(),
                person.zone());
        return RestResponse.ResponseBuilder.ok(new Arrival(null, newcomer))
                .header("Cache-Control", "no-store")
                .build();
    }

    /**
     * @param code as the newcomer got it
     * @param zone IANA zone
     * @param locale one of the eight languages
     */
    public record NewHolder(String code, String name, Kind kind, String locale, String zone) {
        List<Ground> grounds() {
            List<Ground> grounds = new ArrayList<>(new DisplayName(name).grounds());
            if (kind == null) {
                grounds.add(new Ground("kind-missing", null, "kind"));
            }
            grounds.addAll(new ProfileRequest(locale, zone).grounds());
            return grounds;
        }

        @Override
        public String toString() {
            return "NewHolder";
        }
    }

    @POST
    @Path("/accounts")
    @Limited(Rate.SIGN_IN)
    @Refuses({404, 409, 422})
    @Transactional
    @Operation(
            summary = "Gives who came back from the issuer a party's account, and signs in",
            description =
                    "Its address is the one that the issuer says is theirs. Where another account has that already, 409 "
                            + "openid-address-taken: show that one.")
    public RestResponse<SessionView> register(@Context HttpHeaders headers, @NotNull NewHolder request) {
        openIds.requireOn();
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw REGISTRATION_NOT_POSSIBLE.because(grounds);
        }
        OpenIdPerson person = openIds.takeUp(request.code());
        Email email = new Email(person.email());
        if (!person.addressConfirmed() || !email.isPlausible()) {
            throw OPENID_ADDRESS_NOT_CONFIRMED.with();
        }
        if (accounts.withAddress(email).isPresent()) {
            throw OPENID_ADDRESS_TAKEN.with(email.text());
        }
        Account account = Account.given(
                UUID.randomUUID(),
                email.text(),
                Account.NO_PASSWORD,
                new DisplayName(request.name()).text(),
                request.kind(),
                "party",
                null,
                request.locale(),
                request.zone(),
                clock.instant());
        accounts.persistAndFlush(account);
        audit.noteAccount(account.id(), account.groups(), "address-confirmed", account.id());
        outbox.add(new AccountConfirmed(account.id(), account.locale(), account.zone()));
        return linked(headers, person, account);
    }

    /**
     * @param code as the newcomer got it
     * @param secondFactor six digits of the account's app, or a recovery code; null where none was asked for
     */
    public record Link(
            String code,
            String email,
            String password,
            @Nullable String secondFactor) {
        @Override
        public String toString() {
            return "Link";
        }
    }

    @POST
    @Path("/links")
    @Limited(Rate.SIGN_IN)
    @Refuses({401, 404, 409, 422, 429})
    @Operation(
            summary = "Opens an account from before to who came back from the issuer, and signs in",
            description =
                    "By its password, and its second factor where it has one: the issuer's word for an address opens nobody's "
                            + "account. From then on the account is opened by the issuer alone.")
    public RestResponse<SessionView> link(@Context HttpHeaders headers, @NotNull Link request) throws SQLException {
        openIds.requireOn();
        Account account = ownSignIn
                .prove(new SessionResource.Credentials(request.email(), request.password(), request.secondFactor()))
                .account();
        return QuarkusTransaction.requiringNew()
                .call(() -> linked(headers, openIds.takeUp(request.code()), accounts.require(account.id())));
    }

    private RestResponse<SessionView> linked(HttpHeaders headers, OpenIdPerson person, Account account) {
        openIds.link(person, account.id());
        audit.noteAccount(account.id(), account.groups(), "openid-linked", account.id());
        return answers.of(sessions.openByIssuer(account.id(), person, cookies.device(headers)), view -> view);
    }

    @POST
    @Path("/logout")
    @ResponseStatus(204)
    @Refuses({404, 422, 502})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "Where the issuer says that a session ended there, so that it ends here",
            description =
                    "OpenID Connect Back-Channel Logout 1.0, with its logout token. Half a minute later no service takes its tokens.")
    public void loggedOut(@FormParam("logout_token") String logoutToken) {
        sessions.endByIssuer(openIds.ended(logoutToken == null ? "" : logoutToken));
    }
}
