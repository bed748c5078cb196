package org.comity.gateway.identity.openid;

import static org.comity.gateway.problem.GatewayProblem.OPENID_OFF;
import static org.comity.gateway.problem.GatewayProblem.OPENID_REFUSED;
import static org.comity.gateway.problem.GatewayProblem.OPENID_SILENT;
import static org.comity.gateway.problem.GatewayProblem.PASSWORDS_OFF;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.gateway.identity.token.AccessTokens;
import org.comity.http.Language;
import org.comity.http.PlainText;
import org.comity.http.ProblemException;
import org.comity.http.ZoneName;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The court as a relying party: sends people to the issuer, and takes from it who came back (OpenID Connect Core, authorization code
 * flow with PKCE). A session that is open at the issuer opens nothing here: each time it is asked to make sure anew who is there.
 */
@Startup
@ApplicationScoped
public class OpenIdIssuer {
    /** Where the issuer sends people back to; a page of the web app. */
    static final String RETURN = "/signed-in";

    private static final int MILLIS = 5_000;
    private static final int LARGEST_KEYS = 256 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SESSION = 255;
    private static final Duration METADATA_LASTS = Duration.ofMinutes(10);
    /** Signatures whose key the issuer alone has; neither none nor one by the client's secret. */
    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512,
            JWSAlgorithm.Ed25519);
    /** As IANA's register of Authentication Method References has them. */
    private static final Pattern METHOD = Pattern.compile("[a-z]{2,6}");

    private static final int MOST_METHODS = 5;

    private final OpenIdConfig config;
    private final URI returns;
    private final ClientID client;
    private final Clock clock;
    private volatile Known known;

    /** What the issuer says of itself, until it is asked again. */
    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

    OpenIdIssuer(OpenIdConfig config, Clock clock, @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        config.issuer().ifPresent(OpenIdIssuer::requireSecure);
        this.config = config;
        this.returns = URI.create(publicUrl.toString().replaceFirst("/$", "") + RETURN);
        this.client = new ClientID(config.client());
        this.clock = clock;
        config.issuer().ifPresent(issuer -> Log.infof("People sign in at %s", issuer));
    }

    private static void requireSecure(URI issuer) {
        if (!"https".equals(issuer.getScheme()) && !isThisMachine(issuer.getHost())) {
            throw new IllegalStateException("COMITY_OPENID_ISSUER is not https: " + issuer);
        }
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    public boolean isSet() {
        return config.issuer().isPresent();
    }

    /** How people call it; empty if none is set. */
    public Optional<String> name() {
        return config.issuer().map(issuer -> config.name().orElse(issuer.getHost()));
    }

    /** For how long a session that it opened lasts here. */
    public Duration sessionLasts() {
        return config.sessionLasts();
    }

    /** @throws ProblemException OPENID_OFF */
    URI require() {
        return config.issuer().orElseThrow(OPENID_OFF::with);
    }

    /** @throws ProblemException PASSWORDS_OFF, with the issuer's name */
    void requireNone() {
        name().ifPresent(name -> {
            throw PASSWORDS_OFF.with(name);
        });
    }

    /** Where the browser is sent. @throws ProblemException OPENID_OFF, OPENID_SILENT */
    URI addressOf(OpenIdQuestion question, org.comity.gateway.secret.Secret state, Locale language) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile", "email"), client, returns)
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(state.text()))
                .nonce(question.nonce())
                .codeChallenge(question.verifier(), CodeChallengeMethod.S256)
                .prompt(Prompt.Type.LOGIN)
                // Makes the issuer say when it was. Source: OpenID Connect Core, 2 (auth_time) and 3.1.2.1 (max_age).
                .maxAge(0)
                .uiLocales(List.of(tagOf(language)));
        config.acr()
                .ifPresent(classes ->
                        request.acrValues(classes.stream().map(ACR::new).toList()));
        return request.build().toURI();
    }

    private static LangTag tagOf(Locale language) {
        try {
            return LangTag.parse(language.toLanguageTag());
        } catch (LangTagException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Who came back with this code. @throws ProblemException OPENID_OFF, OPENID_SILENT, OPENID_REFUSED */
    OpenIdPerson personOf(OpenIdQuestion question, String code) {
        Known at = known();
        try {
            OIDCTokenResponse tokens = exchanged(at, question, code);
            IDTokenClaimsSet claims = new IDTokenValidator(at.metadata().getIssuer(), client, selector(at), null)
                    .validate(tokens.getOIDCTokens().getIDToken(), question.nonce());
            requireNow(claims, question.askedAt());
            return person(claims, told(at, claims, tokens));
        } catch (ParseException | BadJOSEException | JOSEException notTaken) {
            Log.infof("An answer of the OpenID Connect issuer was not taken: %s", notTaken.getMessage());
            throw OPENID_REFUSED.with();
        }
    }

    private OIDCTokenResponse exchanged(Known at, OpenIdQuestion question, String code) throws ParseException {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), returns, question.verifier());
        URI endpoint = at.metadata().getTokenEndpointURI();
        TokenRequest request = config.secret()
                .map(secret -> new TokenRequest.Builder(endpoint, credentials(at, new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant))
                .build();
        TokenResponse response = OIDCTokenResponseParser.parse(sent(request.toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new ParseException(
                    "token endpoint: " + response.toErrorResponse().getErrorObject());
        }
        return (OIDCTokenResponse) response.toSuccessResponse();
    }

    private ClientAuthentication credentials(Known at, Secret secret) {
        List<ClientAuthenticationMethod> taken = at.metadata().getTokenEndpointAuthMethods();
        boolean inForm = taken != null
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return inForm ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    /** That they signed in after they were asked to, and as surely as this court wants. */
    private void requireNow(IDTokenClaimsSet claims, Instant askedAt) throws BadJOSEException {
        Date at = claims.getAuthenticationTime();
        if (at == null || at.toInstant().isBefore(askedAt.minus(AccessTokens.CLOCKS_DIFFER))) {
            throw new BadJOSEException("auth_time is missing, or before the question");
        }
        if (config.acr().isPresent()
                && (claims.getACR() == null
                        || !config.acr().get().contains(claims.getACR().getValue()))) {
            throw new BadJOSEException("acr is none of comity.openid.acr");
        }
    }

    /** What the issuer tells of them: in the token, or where it asks for it at another place. */
    private ClaimsSet told(Known at, IDTokenClaimsSet claims, OIDCTokenResponse tokens)
            throws ParseException, BadJOSEException {
        URI place = at.metadata().getUserInfoEndpointURI();
        if (claims.getStringClaim(config.claims().email()) != null || place == null) {
            return claims;
        }
        UserInfoResponse response = UserInfoResponse.parse(
                sent(new UserInfoRequest(place, tokens.getOIDCTokens().getAccessToken()).toHTTPRequest()));
        if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
            return claims;
        }
        var info = response.toSuccessResponse().getUserInfo();
        // Source: OpenID Connect Core, 5.3.2 and 16.11: told of somebody else, it is not to be used.
        if (!info.getSubject().equals(claims.getSubject())) {
            throw new BadJOSEException("user info of another subject");
        }
        return info;
    }

    private OpenIdPerson person(IDTokenClaimsSet token, ClaimsSet told) {
        Instant now = clock.instant();
        Instant at = token.getAuthenticationTime().toInstant();
        String name = PlainText.strip(
                Optional.ofNullable(told.getStringClaim(config.claims().name())).orElse(""));
        String zone = told.getStringClaim(config.claims().zone());
        return new OpenIdPerson(
                require(),
                token.getSubject().getValue(),
                noLonger(told.getStringClaim(config.claims().email()), LONGEST_ADDRESS),
                config.addressesConfirmed() || Boolean.TRUE.equals(told.getClaim("email_verified")),
                name.length() > LONGEST_NAME ? "" : name,
                Language.spoken(told.getStringClaim(config.claims().locale()))
                        .map(Locale::toLanguageTag)
                        .orElse(null),
                ZoneName.isKnown(zone) ? zone : null,
                at.isAfter(now) ? now : at,
                methods(token),
                noLonger(token.getStringClaim("sid"), LONGEST_SESSION));
    }

    /** What is longer than anything of its kind says nothing. */
    private static @Nullable String noLonger(@Nullable String claim, int most) {
        return claim == null || claim.length() > most ? null : claim;
    }

    private static List<String> methods(IDTokenClaimsSet token) {
        return token.getAMR() == null
                ? List.of()
                : token.getAMR().stream()
                        .map(method -> method.getValue())
                        .filter(METHOD.asMatchPredicate())
                        .limit(MOST_METHODS)
                        .toList();
    }

    /**
     * That a session ended at the issuer.
     *
     * @param subject null where only a session is named
     * @param session null where all of the subject's ended
     */
    record Ended(@Nullable String subject, @Nullable String session) {}

    /** What a logout token says. @throws ProblemException OPENID_OFF, OPENID_SILENT, OPENID_REFUSED */
    Ended ended(String logoutToken) {
        Known at = known();
        try {
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(
                            at.metadata().getIssuer(), client, false, selector(at), null)
                    .validate(JWTParser.parse(logoutToken));
            return new Ended(
                    claims.getSubject() == null ? null : claims.getSubject().getValue(),
                    claims.getSessionID() == null ? null : claims.getSessionID().getValue());
        } catch (java.text.ParseException | BadJOSEException | JOSEException notTaken) {
            Log.infof("A logout token was not taken: %s", notTaken.getMessage());
            throw OPENID_REFUSED.with();
        }
    }

    private static JWSVerificationKeySelector<SecurityContext> selector(Known at) {
        return new JWSVerificationKeySelector<>(SIGNED_BY, at.keys());
    }

    private Known known() {
        URI issuer = require();
        Known last = known;
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.since().plus(METADATA_LASTS))) {
            return last;
        }
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(issuer), MILLIS, MILLIS);
            boolean moved = last == null || !last.metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
            known = new Known(metadata, moved ? keysAt(metadata.getJWKSetURI()) : last.keys(), now);
            return known;
        } catch (GeneralException | IOException silent) {
            if (last != null) {
                return last;
            }
            throw silent(silent);
        }
    }

    private static JWKSource<SecurityContext> keysAt(URI address) throws MalformedURLException {
        return JWKSourceBuilder.create(address.toURL(), new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST_KEYS))
                .refreshAheadCache(false)
                .retrying(true)
                .build();
    }

    private static HTTPResponse sent(HTTPRequest request) {
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
        request.setFollowRedirects(false);
        try {
            return request.send();
        } catch (IOException silent) {
            throw silent(silent);
        }
    }

    private static ProblemException silent(Exception why) {
        Log.warnf("The OpenID Connect issuer does not answer: %s", why.getMessage());
        return OPENID_SILENT.with();
    }
}
