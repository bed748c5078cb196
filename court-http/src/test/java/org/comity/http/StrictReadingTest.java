package org.comity.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request says is read to the letter, or refused with the name of what could not be read. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StrictReadingTest {
    @TestHTTPResource("/albums")
    URI albums;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"a\",\"pages\":1,\"title\":\"b\"}    | title                  | value-doubled",
                "{\"first\":{\"mark\":\"ABC\",\"mark\":\"ABC\"}}  | first.mark             | value-doubled",
                "{\"nobody\":1,\"nobody\":1}                      | nobody                 | value-doubled",
                "{\"tags\":[\"a\",null]}                          | tags[1]                | value-missing",
                "{\"first\":{\"inserts\":[{},null]}}              | first.inserts[1]       | value-missing",
                "{\"bought\":20261120}                            | bought                 | date-expected",
                "{\"bought\":[2026,11,20]}                        | bought                 | date-expected",
                "{\"bought\":\"+10000-01-01\"}                    | bought                 | date-expected",
                "{\"bought\":\"2026-02-30\"}                      | bought                 | date-expected",
                "{\"seenAt\":1795000000}                          | seenAt                 | instant-expected",
                "{\"seenAt\":\"+999999999-01-01T00:00:00Z\"}      | seenAt                 | instant-expected",
                "{\"seenAt\":\"2026-11-20T08:30:00\"}             | seenAt                 | instant-expected",
                "{\"binding\":1}                                  | binding                | choice-unknown",
                "{\"binding\":\"PAPER\"}                          | binding                | choice-unknown",
                "{\"price\":\"7,12\"}                             | price                  | number-expected",
                "{\"price\":1e999999999}                          | price                  | number-expected",
                "{\"price\":true}                                 | price                  | number-expected",
                "{\"pages\":1.5}                                  | pages                  | number-expected",
                "{\"pages\":\"many\"}                             | pages                  | number-expected",
                "{\"pages\":99999999999}                          | pages                  | number-expected",
                "{\"complete\":\"yes\"}                           | complete               | yes-or-no-expected",
                "{\"complete\":1}                                 | complete               | yes-or-no-expected",
                "{\"title\":5}                                    | title                  | text-expected",
                "{\"title\":[\"a\"]}                              | title                  | text-expected",
                "{\"title\":\"cl\\u0001aim\"}                     | title                  | text-not-printable",
                "{\"tags\":[\"a\",\"\\ud800\"]}                   | tags[1]                | text-not-printable",
                "{\"owner\":\"42\"}                               | owner                  | identifier-expected",
                "{\"first\":[]}                                   | first                  | form-unexpected",
                "{\"first\":{\"mark\":\"usd\"}}                   | first.mark             | field-not-valid",
            })
    void namesTheMember(String body, String field, String ground) {
        describe(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("request-not-valid"))
                .body("grounds.field", contains(field))
                .body("grounds.code", contains(ground))
                .body("grounds[0].message", not(is(ground)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is no JSON of ours as a whole names no member")
    @ValueSource(strings = {"{} x", "{}{}", "[]", "\"claim\"", "{\"title\":", "{title:1}", "5"})
    void isNotReadable(String body) {
        describe(body).statusCode(400).body("code", is("request-not-readable")).body("detail", nullValue());
    }

    @Test
    @DisplayName("nothing where something is asked for is missing, not a fault of ours")
    void isMissing() {
        describe("").statusCode(400).body("code", is("request-not-valid"));
        describe("null").statusCode(400).body("code", is("request-not-valid"));
    }

    @ParameterizedTest(name = "an owner of {0} is nobody")
    @ValueSource(strings = {" ", "\u00a0", "\u200b\u3164"})
    void isBlank(String owner) {
        given().queryParam("owner", owner)
                .get("/albums")
                .then()
                .statusCode(400)
                .body("grounds.field", contains("owner"))
                .body("grounds[0].message", is("This is missing."));
    }

    @ParameterizedTest(name = "{0} is no language tag")
    @MethodSource
    void isNoLanguage(String tag) {
        given().queryParam("owner", "a")
                .queryParam("language", tag)
                .get("/albums")
                .then()
                .statusCode(400)
                .body("grounds.field", contains("language"));
    }

    static Stream<String> isNoLanguage() {
        return Stream.of("e", "english!", "zz", "en-" + "aa-".repeat(1300) + "aa");
    }

    @ParameterizedTest(name = "no zone or language in {0} is answered in that language: {1} {2}")
    @CsvSource({
        "en, This is no language tag that is known here, This is no time zone that is known here",
        "zh-CN, 此处不认识该语言代码, 此处不认识该时区",
        "ko, 알 수 없는 언어 코드입니다., 알 수 없는 시간대입니다.",
        "ja, 存在しない言語コードです。, 存在しないタイムゾーンです。",
        "ru, Такой код языка неизвестен., Такой часовой пояс неизвестен.",
        "fr, Ce code de langue est inconnu, Ce fuseau horaire est inconnu",
        "es, Este código de idioma no se conoce, Esta zona horaria no se conoce",
        "ar, رمز اللغة هذا غير معروف., هذه المنطقة الزمنية غير معروفة."
    })
    void isNoZone(String reader, String ofLanguage, String ofZone) {
        given().header("Accept-Language", reader)
                .queryParam("owner", "a")
                .queryParam("language", "zz")
                .queryParam("zone", "UTC+8")
                .get("/albums")
                .then()
                .statusCode(400)
                .body("grounds.field", contains("language", "zone"))
                .body("grounds[0].message", startsWith(ofLanguage))
                .body("grounds[1].message", startsWith(ofZone));
    }

    @Test
    @DisplayName("nesting ends before the stack does")
    void nesting() {
        String deep = "{\"first\":{\"inserts\":" + "[{\"inserts\":".repeat(5000);

        describe(deep)
                .statusCode(400)
                .body("code", is("request-not-readable"))
                .body("grounds.code", contains("value-too-large"));
    }

    @Test
    @DisplayName("a text is what people write, in any script and on several lines; amounts and days as text")
    void takesWhatIsRight() {
        describe("""
                {"title":"한빛 𠮷 می\\u200cخواهم\\n\\tline","binding":"CLOTH","bought":"2026-11-20","seenAt":"2026-11-20T08:30:00Z",
                 "price":"1500.50","complete":true,"pages":3,"tags":[],"owner":"0d3f8f7e-62f9-4f5c-9d0c-2f5f2d0a7a11"}""")
                .statusCode(200)
                .body("title", is("한빛 𠮷 می\u200cخواهم\n\tline"))
                .body("price", is(1500.50f))
                .body("bought", is("2026-11-20"));
    }

    @ParameterizedTest(name = "?{0} is refused, and names {1}: {2}")
    @CsvSource({
        "binding=LEATHER, owner, field-not-valid",
        "owner=a&binding=PAPER, binding, choice-unknown",
        "owner=a&since=tomorrow, since, date-expected",
        "owner=a&since=%2B999999999-01-01, since, date-expected",
        "'owner=a&price=1500,50', price, number-expected",
        "owner=a&price=1e99, price, number-expected",
        "owner=a&page=one, page, number-expected",
        "owner=a&page=99999999999, page, number-expected",
        "owner=a&complete=perhaps, complete, yes-or-no-expected",
    })
    void namesTheParameter(String query, String parameter, String ground) {
        given().urlEncodingEnabled(false)
                .get("/albums?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("request-not-valid"))
                .body("grounds.field", contains(parameter))
                .body("grounds.code", contains(ground));
    }

    @Test
    @DisplayName("a path that cannot be read is a place that does not exist")
    void pathIsNoPlace() {
        given().get("/albums/42?owner=42").then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    @DisplayName("a field is told what is wrong in words, never in patterns or names of the library")
    void saysItInWords() {
        given().contentType("application/json")
                .header("Accept-Language", "fr")
                .body("{\"first\":{\"mark\":\"usd\"}}")
                .post("/albums")
                .then()
                .statusCode(400)
                .body("grounds[0].message", is("Cet élément n’a pas la forme attendue ici."));
        given().header("Accept-Language", "ar")
                .get("/albums?owner=a&binding=PAPER")
                .then()
                .body("grounds[0].message", is("ليس هذا من الخيارات المعروضة هنا."));
    }

    @Test
    @DisplayName("a body of more than a mebibyte is too large, whether its length was said before or not")
    void bodiesAreBounded() throws Exception {
        String large = "{\"tags\":[" + String.join(",", Collections.nCopies(300_000, "\"a\"")) + "]}";

        assertThat(post(BodyPublishers.ofString(large))).isEqualTo("413 request-too-large");
        assertThat(post(BodyPublishers.fromPublisher(BodyPublishers.ofString(large))))
                .isEqualTo("413 request-too-large");
        assertThat(post(BodyPublishers.ofString("{\"tags\":[\"a\"]}"))).startsWith("200");
    }

    private String post(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(albums)
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            String code = answer.body().replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1");
            return answer.statusCode() + " " + code;
        }
    }

    private static ValidatableResponse describe(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/albums")
                .then();
    }
}
