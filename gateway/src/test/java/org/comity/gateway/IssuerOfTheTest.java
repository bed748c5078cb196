package org.comity.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID Connect issuer, as small as one can be. Who signs in, and what is wrong with what it says of them, the test adds to the address
 * to which the browser is sent: {@code as}, a JSON object.
 */
public class IssuerOfTheTest implements QuarkusTestResourceLifecycleManager {
    static final String CLIENT = "court-of-the-tests";
    static final String SECRET = "the secret of the court at its issuer";
    static final String ACR = "urn:example:two-factors";

    /** What somebody was sent with, and as whom they signed in. */
    private record SignedIn(String nonce, String challenge, String redirect, JsonObject as) {}

    private final Map<String, SignedIn> codes = new ConcurrentHashMap<>();
    private Vertx vertx;
    private String address;
    private RSAKey key;
    private RSAKey foreign;

    @Override
    public Map<String, String> start() {
        try {
            key = new RSAKeyGenerator(2048).keyID("of-the-issuer").generate();
            foreign = new RSAKeyGenerator(2048).keyID("of-the-issuer").generate();
        } catch (JOSEException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        address = "http://127.0.0.1:" + server.actualPort();
        return Map.of(
                "comity.openid.issuer", address,
                "comity.openid.client", CLIENT,
                "comity.openid.secret", SECRET,
                "comity.openid.name", "The State's Sign-in",
                "comity.openid.acr", ACR);
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> say(request, 200, metadata());
            case "/keys" -> say(request, 200, new JsonObject(new JWKSet(key.toPublicJWK()).toString()));
            case "/authorize" -> signIn(request);
            case "/token" -> request.setExpectMultipart(true).endHandler(ended -> token(request));
            case "/userinfo" ->
                say(
                        request,
                        200,
                        new JsonObject(new String(
                                Base64.getUrlDecoder()
                                        .decode(request.getHeader("Authorization")
                                                .substring("Bearer ".length())),
                                StandardCharsets.UTF_8)));
            case "/logout-token" -> request.response().end(logoutToken(new JsonObject(request.getParam("of"))));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private JsonObject metadata() {
        return new JsonObject()
                .put("issuer", address)
                .put("authorization_endpoint", address + "/authorize")
                .put("token_endpoint", address + "/token")
                .put("userinfo_endpoint", address + "/userinfo")
                .put("jwks_uri", address + "/keys")
                .put("response_types_supported", List.of("code"))
                .put("subject_types_supported", List.of("public"))
                .put("id_token_signing_alg_values_supported", List.of("RS256"));
    }

    /** As if somebody had signed in on the issuer's page, which asks for that whoever is signed in there already. */
    private void signIn(HttpServerRequest request) {
        boolean asked = "code".equals(request.getParam("response_type"))
                && CLIENT.equals(request.getParam("client_id"))
                && "S256".equals(request.getParam("code_challenge_method"))
                && "login".equals(request.getParam("prompt"))
                && "0".equals(request.getParam("max_age"))
                && ACR.equals(request.getParam("acr_values"));
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new SignedIn(
                        request.getParam("nonce"),
                        request.getParam("code_challenge"),
                        request.getParam("redirect_uri"),
                        new JsonObject(request.getParam("as"))));
        request.response()
                .setStatusCode(asked ? 302 : 400)
                .putHeader(
                        "Location",
                        request.getParam("redirect_uri") + "?state=" + request.getParam("state") + "&code=" + code)
                .end();
    }

    private void token(HttpServerRequest request) {
        SignedIn signedIn = codes.remove(request.getFormAttribute("code"));
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        if (signedIn == null
                || !basic.equals(request.getHeader("Authorization"))
                || !signedIn.redirect().equals(request.getFormAttribute("redirect_uri"))
                || !signedIn.challenge().equals(challengeOf(request.getFormAttribute("code_verifier")))) {
            say(request, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        JsonObject as = signedIn.as();
        String told = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new JsonObject()
                        .put("sub", as.getString("toldOf", as.getString("sub")))
                        .put("email", as.getString("emailElsewhere"))
                        .put("email_verified", true)
                        .encode()
                        .getBytes(StandardCharsets.UTF_8));
        say(
                request,
                200,
                new JsonObject()
                        .put("access_token", told)
                        .put("token_type", "Bearer")
                        .put("id_token", idToken(signedIn.nonce(), as)));
    }

    private String idToken(String nonce, JsonObject as) {
        String fault = as.getString("fault", "");
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(fault.equals("issuer") ? "https://elsewhere.example" : address)
                .audience(fault.equals("audience") ? "another-court" : CLIENT)
                .subject(as.getString("sub"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(fault.equals("expired") ? -10 : 5))))
                .claim("nonce", fault.equals("nonce") ? "another" : nonce)
                .claim("acr", fault.equals("acr") ? "urn:example:password-alone" : ACR)
                .claim("amr", List.of("pwd", "hwk"))
                .claim("sid", as.getString("sid"))
                .claim("name", as.getString("name"))
                .claim("email", as.getString("email"))
                .claim("email_verified", as.getBoolean("email_verified", true))
                .claim("locale", "fr-CA")
                .claim("zoneinfo", "America/Montreal")
                // What the issuer thinks of somebody's work is not the court's business.
                .claim("groups", List.of("operator", "clerk"))
                .claim("court", "浙01");
        if (!fault.equals("no-time")) {
            claims.claim("auth_time", now.getEpochSecond() - as.getLong("ago", 0L));
        }
        return signed(claims.build(), fault, null);
    }

    private String logoutToken(JsonObject of) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address)
                .audience(CLIENT)
                .subject(of.getString("sub"))
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", of.getString("sid"));
        if (!of.getString("fault", "").equals("events")) {
            claims.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        }
        return signed(claims.build(), of.getString("fault", ""), new JOSEObjectType("logout+jwt"));
    }

    private String signed(JWTClaimsSet claims, String fault, JOSEObjectType type) {
        try {
            if (fault.equals("none")) {
                return new PlainJWT(claims).serialize();
            }
            boolean hmac = fault.equals("hmac");
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(hmac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            token.sign(
                    hmac
                            ? new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8))
                            : new RSASSASigner(fault.equals("key") ? foreign : key));
            return token.serialize();
        } catch (JOSEException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String challengeOf(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void say(HttpServerRequest request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
