package org.comity.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class VerifiedTokensTest {
    @Inject
    JWTParser parser;

    @Inject
    VerifiedTokens tokens;

    private final String token = TestTokens.clerk(UUID.randomUUID());
    private final AtomicInteger verifications = new AtomicInteger();

    @Test
    @DisplayName("a token is verified once, and again after its own end")
    void verifiedOnce() throws ParseException {
        Instant end = Instant.ofEpochSecond(parser.parse(token).getExpirationTime());
        VerifiedTokens before = new VerifiedTokens(session -> false, Clock.fixed(end.minusMillis(1), ZoneOffset.UTC));

        assertThat(before.verified(token, this::verify).getGroups()).containsExactly("clerk");
        assertThat(before.verified(token, this::verify).getGroups()).containsExactly("clerk");
        assertThat(verifications).hasValue(1);

        VerifiedTokens atTheEnd = new VerifiedTokens(session -> false, Clock.fixed(end, ZoneOffset.UTC));
        atTheEnd.verified(token, this::verify);
        atTheEnd.verified(token, this::verify);
        assertThat(verifications).hasValue(3);
    }

    @Test
    @DisplayName("a token that is known says all that it said at first, and no more")
    void saysTheSame() throws ParseException {
        JsonWebToken first = parser.parse(token);
        tokens.remember(token, first);
        JsonWebToken known = tokens.find(token).orElseThrow();

        assertThat(known.getClaimNames()).containsAll(first.getClaimNames());
        assertThat(first.getClaimNames())
                .contains("court", "zoneinfo", "name")
                .allSatisfy(claim -> assertThat(known.<Object>getClaim(claim)).isEqualTo(first.getClaim(claim)));
        assertThat(known.getName()).isEqualTo(first.getName());
        assertThat(known.getGroups()).isEqualTo(first.getGroups());
        assertThat(known.getRawToken()).isEqualTo(token);
        assertThat(known.<String>claim("no claim of ours")).isEmpty();
    }

    @Test
    @DisplayName("a token that is known leaves when its session has ended")
    void endedSession() throws ParseException {
        String session = UUID.randomUUID().toString();
        String ofSession = TestTokens.ofSession(session);
        Set<String> ended = new HashSet<>();
        VerifiedTokens known = new VerifiedTokens(ended::contains, Clock.systemUTC());
        known.verified(ofSession, this::verify);
        assertThat(known.find(ofSession)).isPresent();

        ended.add(session);

        assertThat(known.find(ofSession)).isEmpty();
    }

    @Test
    @DisplayName("one character more is another token, and what was refused is not kept")
    void onlyItself() throws ParseException {
        tokens.verified(token, this::verify);

        assertThatThrownBy(() -> tokens.verified(token + "A", this::verify)).isInstanceOf(ParseException.class);
        assertThat(tokens.find(token + "A")).isEmpty();
        assertThat(verifications).hasValue(2);
    }

    @Test
    @DisplayName("a request remembers its token, and the next one is answered without a look at the signature")
    void spansRequests() throws ParseException {
        given().auth().oauth2(token).get("/stamps").then().statusCode(200);
        assertThat(tokens.find(token)).isPresent();

        // A token with no signature at all is taken only because it is in the cache.
        String unsigned = token.substring(0, token.lastIndexOf('.') + 1);
        JsonWebToken verified = parser.parse(token);
        given().auth().oauth2(unsigned).get("/stamps").then().statusCode(401);
        tokens.remember(unsigned, verified);
        given().auth().oauth2(unsigned).get("/stamps").then().statusCode(200).body("court", is("浙01"));
    }

    @ParameterizedTest(name = "one issued at {0} s that ends at {1} s is answered {2}: {3}")
    @CsvSource({
        "-600, -15, 200, clocks differ by half a minute",
        "-600, -45, 401, but not by more",
        "15, 615, 200, the gateway's clock is ahead",
        "0, 601, 401, no token of ours lasts so long",
        "-86400, 60, 401, however long ago it was issued"
    })
    void inItsTime(long issued, long ends, int status, String why) {
        Instant now = Instant.now();
        String ofThen = TestTokens.of(now.plusSeconds(issued), now.plusSeconds(ends));

        given().auth().oauth2(ofThen).get("/stamps").then().statusCode(status);
    }

    @Test
    @DisplayName("a known token opens no more than it did at first")
    void sameGroups() {
        String party = TestTokens.party(UUID.randomUUID());

        for (int request = 0; request < 2; request++) {
            given().auth().oauth2(party).get("/stamps").then().statusCode(403);
        }
    }

    private JsonWebToken verify(String text) throws ParseException {
        verifications.incrementAndGet();
        return parser.parse(text);
    }
}
