package org.comity.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnswersTest {
    private static final String STAMP = "{\"paper\":\"claim\",\"count\":1}";

    private final UUID clerk = UUID.randomUUID();

    @Nested
    @DisplayName("A refusal")
    class Refused {
        @Test
        @DisplayName("names every ground at once, with its source and field")
        void namesEveryGround() {
            affix("{\"paper\":\"torn\",\"count\":1}", key())
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", is("urn:comity:problem:paper-torn"))
                    .body("code", is("paper-torn"))
                    .body("grounds.field", contains("paper", "count"))
                    .body("grounds.source", contains("CPL 124", null))
                    .body("grounds.message", contains("torn", "too few"));
        }

        @Test
        @DisplayName("of a bad request lists all fields, in the caller's language")
        void listsAllFields() {
            asClerk()
                    .header("Accept-Language", "zh-CN")
                    .header("Idempotency-Key", key())
                    .body("{\"paper\":\" \",\"count\":9}")
                    .post("/stamps")
                    .then()
                    .statusCode(400)
                    .header("Content-Language", "zh-CN")
                    .body("code", is("request-not-valid"))
                    .body("title", is("请求内容不符合要求。"))
                    .body("grounds.field", contains("count", "paper"))
                    .body("grounds[0].message", is("数值过大，最大为 3。"));
        }

        @Test
        @DisplayName("of what is no JSON says so and shows nothing of the inside")
        void saysWhatCannotBeRead() {
            affix("{\"paper\":", key())
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", is("request-not-readable"))
                    .body("detail", nullValue());
        }

        @Test
        @DisplayName("of a value that the database cannot hold is the caller's, not ours")
        void cannotBeStored() {
            asClerk()
                    .queryParam("named", "cl\u0000aim")
                    .get("/stamps/count")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", is("request-not-valid"));
        }

        @Test
        @DisplayName("of a stranger's token, a wrong group or an unknown path has the same shape")
        void sameShapeEverywhere() {
            given().contentType("application/json")
                    .body(STAMP)
                    .post("/stamps")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("code", is("not-authenticated"));
            given().auth()
                    .oauth2(TestTokens.party(clerk))
                    .get("/stamps")
                    .then()
                    .statusCode(403)
                    .body("code", is("not-permitted"));
            asClerk().get("/nowhere").then().statusCode(404).body("code", is("not-found"));
            asClerk().delete("/stamps").then().statusCode(405).body("code", is("method-not-allowed"));
        }
    }

    @Nested
    @DisplayName("A token")
    class Token {
        @ParameterizedTest(name = "{0} is refused like every other refusal")
        @MethodSource("badTokens")
        void refused(String what, Supplier<String> token) {
            given().auth()
                    .oauth2(token.get())
                    .get("/stamps")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer")
                    .body("type", is("urn:comity:problem:not-authenticated"))
                    .body("code", is("not-authenticated"));
        }

        static Stream<Arguments> badTokens() {
            UUID clerk = UUID.randomUUID();
            return Stream.of(
                    tokenThat("is none", () -> "no.real.token"),
                    tokenThat("has expired", () -> TestTokens.expired(clerk)),
                    tokenThat("was made for another service", () -> TestTokens.forAudience("another-service", clerk)),
                    tokenThat("was made for any service", () -> TestTokens.forAudience("comity", clerk)),
                    tokenThat("was changed after it was signed", () -> {
                        String[] parts = TestTokens.party(clerk).split("\\.");
                        parts[1] = TestTokens.clerk(clerk).split("\\.")[1];
                        return String.join(".", parts);
                    }));
        }

        private static Arguments tokenThat(String what, Supplier<String> token) {
            return Arguments.of("one that " + what, token);
        }

        @Test
        @DisplayName("that is bad does not close what is open to everybody")
        void openStaysOpen() {
            given().auth()
                    .oauth2(TestTokens.expired(clerk))
                    .get("/stamps/price")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    @DisplayName("A command")
    class Command {
        @Test
        @DisplayName("repeated with its key is not run again and gets its first answer")
        void runsOnce() {
            String key = key();

            int number = affix(STAMP, key).statusCode(201).extract().path("number");

            affix(STAMP, key).statusCode(201).body("number", is(number)).body("by", is("书记员 陈"));
        }

        @Test
        @DisplayName("sent many times at once is run once")
        void runsOnceInABurst() throws Exception {
            String key = key();
            int before = StampResource.AFFIXED.get();
            Callable<Integer> send = () -> affix(STAMP, key).extract().statusCode();

            try (ExecutorService burst = Executors.newFixedThreadPool(8)) {
                List<Future<Integer>> answers =
                        burst.invokeAll(Stream.generate(() -> send).limit(8).toList());
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isEqualTo(201);
                }
            }

            assertThat(StampResource.AFFIXED.get()).isEqualTo(before + 1);
        }

        @Test
        @DisplayName("that was refused may be sent again with the same key")
        void refusalFreesTheKey() {
            String key = key();

            affix("{\"paper\":\"torn\",\"count\":1}", key).statusCode(422);

            affix(STAMP, key).statusCode(201);
        }

        @Test
        @DisplayName("without a key is refused, and so is another command with the same key")
        void needsItsOwnKey() {
            String key = key();
            affix(STAMP, key).statusCode(201);

            affix("{\"paper\":\"answer\",\"count\":1}", key).statusCode(422).body("code", is("idempotency-key-reused"));
            affix(STAMP, "short").statusCode(400).body("code", is("idempotency-key-missing"));
        }
    }

    @Test
    @DisplayName("the caller is who the token says")
    void knowsTheCaller() {
        asClerk()
                .get("/stamps")
                .then()
                .statusCode(200)
                .body("locale", is("zh-CN"))
                .body("zone", is("Asia/Shanghai"))
                .body("court", is("浙01"));
    }

    @Test
    @DisplayName("a request that asks for a language is answered in it, whatever the account says")
    void answersInTheLanguageAsked() {
        asClerk().header("Accept-Language", "de,ko;q=0.5").get("/stamps").then().body("locale", is("ko"));
        asClerk().header("Accept-Language", "de").get("/stamps").then().body("locale", is("zh-CN"));
    }

    @Test
    @DisplayName("answers in JSON are not kept on the way, refusals neither")
    void isNotStored() {
        asClerk().get("/stamps").then().header("Cache-Control", is("no-store"));
        asClerk().get("/nowhere").then().header("Cache-Control", is("no-store"));
    }

    private ValidatableResponse affix(String body, String key) {
        return asClerk()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/stamps")
                .then();
    }

    private RequestSpecification asClerk() {
        return given().contentType("application/json").auth().oauth2(TestTokens.clerk(clerk));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
