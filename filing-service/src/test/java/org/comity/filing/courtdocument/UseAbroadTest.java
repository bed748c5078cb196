package org.comity.filing.courtdocument;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who holds a document of a court")
class UseAbroadTest {
    private static ValidatableResponse asked(String country) {
        return given().header("Accept-Language", "en")
                .get("/api/filing/issued-documents/use-abroad/" + country)
                .then();
    }

    @Test
    @DisplayName(
            "learns without an account what is apostilled by whom, and what is legalised where the Convention is not in force")
    void learns() {
        asked("DE")
                .statusCode(200)
                .body("way", is("APOSTILLE"))
                .body("confidence", is("VERIFIED"))
                .body("steps.step", contains("NOTARY", "APOSTILLE", "ASK_THERE"))
                .body("steps[0].confidence", is("RECALLED"))
                .body("steps[1].article", is("AC 3-5"))
                .body("steps[2].article", nullValue());
        asked("IN")
                .statusCode(200)
                .body("way", is("LEGALISATION"))
                .body("steps.step", contains("NOTARY", "CERTIFICATION", "MISSION", "ASK_THERE"));
        asked("HK").statusCode(200).body("way", is("REGION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "XX", "de"})
    @DisplayName("is told how to name a country that is none")
    void none(String country) {
        asked(country)
                .statusCode(404)
                .body("code", is("country-not-abroad"))
                .body("title", containsString("two letters"));
    }
}
