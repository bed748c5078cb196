package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A rendering by machine")
class RenderingTest {
    @Test
    @DisplayName("is in the reader's language, says what made it, and is kept by nobody")
    void renders() {
        given().auth()
                .oauth2(token())
                .get("/api/renderings")
                .then()
                .statusCode(200)
                .body("engine", equalTo("LibreTranslate"));

        rendered("请补交公司登记证明。", "fr")
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("text", equalTo("auto>fr: 请补交公司登记证明。"))
                .body("language", equalTo("fr"))
                .body("engine", equalTo("LibreTranslate"));
        rendered("Please send the extract.", "zh-CN")
                .statusCode(200)
                .body("text", equalTo("auto>zh: Please send the extract."));
    }

    @Test
    @DisplayName("that the engine does not give is a refusal in words")
    void fails() {
        rendered("untranslatable", "en").statusCode(502).body("code", equalTo("rendering-failed"));
    }

    @Test
    @DisplayName("is not made of nothing, of a book, or for a stranger")
    void refuses() {
        rendered(" \u3000", "en").statusCode(400).body("grounds[0].field", equalTo("text"));
        rendered("字".repeat(10_001), "en").statusCode(400).body("grounds[0].field", equalTo("text"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "请"))
                .post("/api/renderings")
                .then()
                .statusCode(401);
        given().get("/api/renderings").then().statusCode(401);
    }

    private static ValidatableResponse rendered(String text, String language) {
        return given().auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(Map.of("text", text))
                .post("/api/renderings")
                .then();
    }

    private static String token() {
        return Guests.token("plaintiff@example.com");
    }
}
