package org.comity.gateway.identity.token;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.http.EndedSessions;
import org.comity.http.VerifiedTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.UnresolvableKeyException;

/** Issues and verifies access tokens. Their claims are a contract with every service, see docs/developing.md. */
@ApplicationScoped
public class AccessTokens {
    public static final Duration LASTS = Duration.ofMinutes(10);
    public static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);
    /** Who calls with client credentials. "Service" is service of process here, in tokens too. */
    static final Set<String> SYSTEM_GROUPS = Set.of("system");

    private final SigningKeys keys;
    private final Audiences audiences;
    private final EndedSessions ended;
    private final String issuer;
    private final JwtConsumer verifier;
    private final Clock clock;

    AccessTokens(
            SigningKeys keys,
            Audiences audiences,
            EndedSessions ended,
            Clock clock,
            @ConfigProperty(name = "comity.tokens.issuer") String issuer) {
        this.keys = keys;
        this.audiences = audiences;
        this.ended = ended;
        this.issuer = issuer;
        this.clock = clock;
        this.verifier = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setVerificationKeyResolver((token, nested) -> keys.publicKey(token.getKeyIdHeaderValue())
                        .orElseThrow(() -> new UnresolvableKeyException("not one of our keys")))
                .setExpectedIssuer(issuer)
                // For which service it is, is asked where it is used: VerifiedTokens remembers one for all.
                .setSkipDefaultAudienceValidation()
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .registerValidator(AccessTokens::lastsTooLong)
                .setAllowedClockSkewInSeconds((int) CLOCKS_DIFFER.toSeconds())
                .build();
    }

    /** @return what is wrong, or null; the services ask the same by {@code smallrye.jwt.time-to-live} */
    private static String lastsTooLong(JwtContext context) throws MalformedClaimException {
        JwtClaims claims = context.getJwtClaims();
        long lasts =
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
        return lasts > LASTS.toSeconds() ? "lasts longer than any token of ours" : null;
    }

    public AccessToken issueTo(Principal principal, UUID sessionId, Proven proven) {
        return signed(
                claimsOf(principal, sessionId)
                        .claim("auth_time", proven.at().getEpochSecond())
                        .claim("amr", proven.by()),
                audiences.ofPeople());
    }

    /** For the system of a partner. The courts are a list as scopes are in OAuth: codes with blanks between. */
    AccessToken issueTo(Clients.Granted granted) {
        return signed(
                claimsOf(granted.principal(), granted.sessionId()).claim("courts", String.join(" ", granted.courts())),
                audiences.ofPartners());
    }

    private static JwtClaimsBuilder claimsOf(Principal principal, UUID sessionId) {
        JwtClaimsBuilder claims = Jwt.claims()
                .subject(principal.accountId().toString())
                .groups(principal.groups())
                .claim("sid", sessionId.toString())
                .claim("name", principal.name())
                .claim("locale", principal.locale())
                .claim("zoneinfo", principal.zone());
        if (principal.court() != null) {
            claims.claim("court", principal.court());
        }
        return claims;
    }

    /** As whom a service of the suite asks: the same in every installation. */
    static UUID accountOf(String service) {
        return UUID.nameUUIDFromBytes(service.getBytes(StandardCharsets.UTF_8));
    }

    /** For another service of the suite, to use at those that it asks. Empty if it asks none. */
    Optional<AccessToken> issueToService(String name) {
        Set<String> asked = audiences.ofService(name);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(signed(
                        Jwt.claims()
                                .subject(accountOf(name).toString())
                                .groups(SYSTEM_GROUPS)
                                .claim("name", name)
                                .claim("locale", "en")
                                .claim("zoneinfo", "UTC"),
                        asked));
    }

    private AccessToken signed(JwtClaimsBuilder claims, Set<String> audience) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SigningKeys.Signing key = keys.signing();
        String text = claims.issuer(issuer)
                .audience(audience)
                .issuedAt(now)
                .expiresAt(now.plus(LASTS))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.key());
        return new AccessToken(text, now.plus(LASTS));
    }

    /**
     * What a token says, as {@link VerifiedTokens} remembers it. Whether it is for who asks, they look at themselves.
     *
     * @throws ParseException if it is not a token of ours that holds now, or its session has ended
     */
    public JWTCallerPrincipal verify(String token) throws ParseException {
        try {
            JwtClaims claims = verifier.processToClaims(token);
            String session = claims.getClaimValueAsString("sid");
            if (session != null && ended.contain(session)) {
                throw new ParseException("session ended");
            }
            claims.setClaim(Claims.raw_token.name(), token);
            return new DefaultJWTCallerPrincipal(claims);
        } catch (InvalidJwtException refused) {
            throw new ParseException("token refused", refused);
        }
    }
}
