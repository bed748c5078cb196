package org.comity.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the gateway issues them, signed with the test's key. */
public final class TestTokens {
    /** The court whose staff {@link #clerk} and {@link #judge} are. */
    public static final String COURT = "浙01";

    private TestTokens() {}

    /** A party abroad: English, Berlin. */
    public static String party(UUID accountId) {
        return token(accountId, "party", "Rheinland Maschinenbau GmbH", "en", "Europe/Berlin", null);
    }

    public static String clerk(UUID accountId) {
        return token(accountId, "clerk", "书记员 陈", "zh-CN", "Asia/Shanghai", COURT);
    }

    public static String judge(UUID accountId) {
        return token(accountId, "judge", "审判员 林", "zh-CN", "Asia/Shanghai", COURT);
    }

    public static String operator() {
        return token(UUID.randomUUID(), "operator", "Operator", "en", "UTC", null);
    }

    /** The system of a partner that may register cases for these courts. */
    public static String partner(UUID partnerId, String... courts) {
        return signed(claims(partnerId, "partner", "Trade Portal", "en", "Asia/Shanghai", null)
                .claim("courts", String.join(" ", courts)));
    }

    /** A clerk's token that ended long ago, by any clock. */
    public static String expired(UUID accountId) {
        return signed(claims(accountId, "clerk", "书记员 陈", "zh-CN", "Asia/Shanghai", COURT)
                .issuedAt(Instant.now().minus(Duration.ofDays(1)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1))));
    }

    /** A clerk's token of these times. */
    public static String of(Instant issuedAt, Instant expiresAt) {
        return signed(claims(UUID.randomUUID(), "clerk", "书记员 陈", "zh-CN", "Asia/Shanghai", COURT)
                .issuedAt(issuedAt)
                .expiresAt(expiresAt));
    }

    /** A clerk's token that the gateway made for another service. */
    public static String forAudience(String audience, UUID accountId) {
        return signed(claims(accountId, "clerk", "书记员 陈", "zh-CN", "Asia/Shanghai", COURT)
                .audience(audience));
    }

    /** Another service of the suite, which asks for itself. */
    public static String system(String name) {
        return token(UUID.nameUUIDFromBytes(name.getBytes()), "system", name, "en", "UTC", null);
    }

    /** A party's token whose subject is no account of ours. */
    public static String ofSubject(String subject) {
        return signed(claims(UUID.randomUUID(), "party", "A party", "en", "Europe/Berlin", null)
                .subject(subject));
    }

    /** A party's token that belongs to a session, as those of the gateway do. */
    public static String ofSession(String sessionId) {
        return signed(claims(UUID.randomUUID(), "party", "A party", "en", "Europe/Berlin", null)
                .claim("sid", sessionId));
    }

    /** A clerk's token that belongs to a session, as those of the gateway do. */
    public static String clerkOfSession(UUID accountId, UUID session) {
        return signed(claims(accountId, "clerk", "书记员 陈", "zh-CN", "Asia/Shanghai", COURT)
                .claim("sid", session.toString()));
    }

    /**
     * A token like {@link #party} and {@link #clerk}, of somebody who proved at another time who they are.
     *
     * @param at null if the token does not tell
     */
    public static String proven(Instant at, UUID accountId, String group) {
        String court = group.equals("party") ? null : COURT;
        JwtClaimsBuilder claims = claims(accountId, group, "Somebody", "en", "Europe/Berlin", court);
        return signed(at == null ? claims.remove("auth_time") : claims.claim("auth_time", at.getEpochSecond()));
    }

    /** @param court null for those who are not of a court */
    public static String token(UUID accountId, String group, String name, String locale, String zone, String court) {
        return signed(claims(accountId, group, name, locale, zone, court));
    }

    private static JwtClaimsBuilder claims(
            UUID accountId, String group, String name, String locale, String zone, String court) {
        JwtClaimsBuilder claims = Jwt.issuer(ConfigProvider.getConfig().getValue("comity.tokens.issuer", String.class))
                .audience(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
                .subject(accountId.toString())
                .groups(Set.of(group))
                .claim("name", name)
                .claim("locale", locale)
                .claim("zoneinfo", zone)
                .expiresIn(Duration.ofMinutes(10));
        if (!group.equals("system") && !group.equals("partner")) {
            claims.claim("auth_time", Instant.now().getEpochSecond());
        }
        if (court != null) {
            claims.claim("court", court);
        }
        return claims;
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(key());
    }

    private static PrivateKey key() {
        byte[] encoded = Base64.getDecoder()
                .decode(ConfigProvider.getConfig().getValue("comity.test.signing-key", String.class));
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
