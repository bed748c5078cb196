package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class AccountTest {
    private static final String PASSWORD = "long enough, and mine";

    @Nested
    @DisplayName("As a stranger")
    class AsStranger {
        @Test
        @DisplayName("registers without any Chinese number, confirms by mail, and is a party")
        void registers() {
            // Given
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            // When
            Guests.confirm(Guests.codeIn(Guests.mail(email, 1))).then().statusCode(204);
            // Then
            Guests.signIn(email.toUpperCase(Locale.ROOT), PASSWORD)
                    .then()
                    .statusCode(200)
                    .body("account.email", is(email))
                    .body("account.kind", is("COMPANY"))
                    .body("account.zone", is("Europe/Berlin"))
                    .body("account.groups", contains("party"))
                    .body("account.court", nullValue());
        }

        @Test
        @DisplayName("cannot enter before the address is confirmed")
        void notBeforeConfirmation() {
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            Guests.signIn(email, PASSWORD).then().statusCode(401).body("code", is("sign-in-refused"));
        }

        @Test
        @DisplayName(
                "makes one account by a confirmation, even if it comes twenty times at once, and is told each time that it holds")
        void confirmsOnce() throws Exception {
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            String code = Guests.codeIn(Guests.mail(email, 1));

            List<Integer> answers = atOnce(20, () -> Guests.confirm(code).statusCode());

            assertThat(answers).containsOnly(204);
            Guests.signIn(email, PASSWORD).then().statusCode(200);
            Guests.confirm(code).then().statusCode(204);
            Guests.confirm(code + "x").then().statusCode(422).body("code", is("confirmation-not-valid"));
        }

        @Test
        @DisplayName(
                "is sent three mails a day however often others register the address, before and after there is an account")
        void mailboxNotFilled() {
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
            Guests.join(email, PASSWORD, "en");
            Guests.join(email.toUpperCase(Locale.ROOT), PASSWORD, "en");

            Guests.register(email, PASSWORD, "en").then().statusCode(429).body("code", is("address-held"));

            Guests.mail(email, 3);
            assertThat(Guests.mails(email)).hasSize(3);
            Guests.join(Guests.newAddress(), PASSWORD, "en");
        }

        @Test
        @DisplayName("confirms by one of two letters, also when both are used at once and again and again")
        void confirmsByEither() throws Exception {
            String email = Guests.newAddress();
            Guests.register(email, PASSWORD, "en");
            Guests.register(email, PASSWORD, "en");
            List<String> codes = List.of(Guests.codeIn(Guests.mail(email, 1)), Guests.codeIn(Guests.mail(email, 2)));
            AtomicInteger turn = new AtomicInteger();

            List<Integer> answers = atOnce(20, () -> Guests.confirm(codes.get(turn.getAndIncrement() % 2))
                    .statusCode());

            assertThat(answers).contains(204).allMatch(status -> status == 204 || status == 422);
            Guests.signIn(email, PASSWORD).then().statusCode(200);
        }

        @Test
        @DisplayName("cannot learn whether an address has an account: the answer is the same, the mail to it tells")
        void doesNotRevealAccounts() {
            // Given
            String email = Guests.newAddress();
            Response first = Guests.register(email, PASSWORD, "en");
            Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
            // When
            Response second = Guests.register(email.toUpperCase(Locale.ROOT), "another long password", "en");
            // Then
            assertThat(second.statusCode()).isEqualTo(first.statusCode());
            assertThat(second.asString()).isEqualTo(first.asString());
            MimeMessage mail = Guests.mail(email, 2);
            assertThat(Guests.textOf(mail)).contains("already").doesNotContain("/confirm#");
            Guests.signIn(email, PASSWORD).then().statusCode(200);
        }

        @Test
        @DisplayName("gets in with the password registered with the code, not with one registered later by another")
        void eachCodeConfirmsItsOwnRegistration() {
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            String code = Guests.codeIn(Guests.mail(email, 1));
            Guests.register(email, "the password of somebody else", "en");

            Guests.confirm(code).then().statusCode(204);

            Guests.signIn(email, "the password of somebody else").then().statusCode(401);
            Guests.signIn(email, PASSWORD).then().statusCode(200);
        }

        @Test
        @DisplayName("does not get the account that somebody confirms for whom they registered")
        void notForAnother() {
            String email = Guests.newAddress();
            Guests.join(email, "the password of a stranger", "en");
            String code = Guests.codeIn(Guests.mail(email, 1));

            Guests.confirm(code)
                    .then()
                    .statusCode(422)
                    .body("code", is("confirmation-not-possible"))
                    .body("grounds.field", contains("password"));

            Guests.signIn(email, "the password of a stranger").then().statusCode(401);
            Guests.join(email, PASSWORD, "en");
            Guests.confirm(Guests.codeIn(Guests.mail(email, 2))).then().statusCode(204);
            Guests.signIn(email, PASSWORD).then().statusCode(200);
            Guests.confirm(code, "the password of a stranger").then().statusCode(422);
        }

        @Test
        @DisplayName("is told everything that is wrong at once, in the own language")
        void refusedWhole() {
            given().contentType(ContentType.JSON)
                    .header("Accept-Language", "zh-CN")
                    .body(Map.of(
                            "email",
                            "not an address",
                            "password",
                            "short",
                            "name",
                            " ",
                            "locale",
                            "xx",
                            "zone",
                            "Mars/Base"))
                    .post("/api/accounts")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", is("registration-not-possible"))
                    .body("title", is("注册信息不完整。"))
                    .body(
                            "grounds.code",
                            containsInAnyOrder(
                                    "email-not-valid",
                                    "password-length",
                                    "name-length",
                                    "kind-missing",
                                    "locale-unknown",
                                    "zone-unknown"))
                    .body("grounds.find { it.code == 'password-length' }.field", is("password"));
        }

        @ParameterizedTest(name = "in {0}: {1}")
        @CsvSource({
            "zh-CN, 请确认您的电子邮箱",
            "en, Confirm your e-mail address",
            "ko, 이메일 주소를 확인해 주세요",
            "ja, メールアドレスをご確認ください",
            "ru, Подтвердите адрес электронной почты",
            "fr, Confirmez votre adresse e-mail",
            "es, Confirme su correo electrónico",
            "ar, أكّد عنوان بريدك الإلكتروني"
        })
        void isWrittenToInTheirLanguage(String locale, String subject) throws Exception {
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, locale);
            MimeMessage mail = Guests.mail(email, 1);
            assertThat(mail.getSubject()).isEqualTo(subject);
            assertThat(Guests.textOf(mail)).doesNotContain("Müller");
        }

        @Test
        @DisplayName("has no profile")
        void noProfile() {
            given().get("/api/accounts/me").then().statusCode(401).body("code", is("not-authenticated"));
        }
    }

    @Nested
    @DisplayName("As a party")
    class AsParty {
        @Test
        @DisplayName("changes language and zone, and the next token says so")
        void changesProfile() {
            // Given
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
            String token = Guests.signIn(email, PASSWORD).path("accessToken");
            // When
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("locale", "ar", "zone", "Asia/Dubai"))
                    .post("/api/accounts/me")
                    .then()
                    .statusCode(200)
                    .body("locale", is("ar"));
            // Then
            Guests.signIn(email, PASSWORD).then().body("account.zone", is("Asia/Dubai"));
        }

        @Test
        @DisplayName("cannot choose a zone that does not exist")
        void refusesUnknownZone() {
            given().auth()
                    .oauth2(Guests.token("plaintiff@example.com"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("locale", "en", "zone", "Mars/Base"))
                    .post("/api/accounts/me")
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("zone-unknown"));
        }
    }

    @Nested
    @DisplayName("As a guesser")
    class AsGuesser {
        @Test
        @DisplayName("is held off after five wrong passwords, also when they come at once")
        void heldOff() throws Exception {
            // Given
            String email = Guests.newAddress();
            Guests.join(email, PASSWORD, "en");
            Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
            // When
            List<Integer> answers =
                    atOnce(30, () -> Guests.signIn(email, "a guess").statusCode());
            // Then
            assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
            Guests.signIn(email, PASSWORD).then().statusCode(429).body("code", is("sign-in-held"));
        }

        @Test
        @DisplayName("learns nothing from being held off: an address without account is held off the same")
        void heldOffForNobody() throws Exception {
            String nobody = Guests.newAddress();
            atOnce(10, () -> Guests.signIn(nobody, "a guess").statusCode());
            Guests.signIn(nobody, "a guess").then().statusCode(429);
        }
    }

    static <T> List<T> atOnce(int times, Callable<T> what) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = people.invokeAll(java.util.Collections.nCopies(times, what));
            List<T> said = new java.util.ArrayList<>();
            for (Future<T> answer : answers) {
                said.add(answer.get());
            }
            return said;
        }
    }
}
