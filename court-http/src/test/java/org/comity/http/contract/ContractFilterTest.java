package org.comity.http.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The published contract says")
class ContractFilterTest {
    private static final String AFFIX = "paths.'/stamps'.post.";

    private static ValidatableResponse contract() {
        return given().queryParam("format", "json").get("/q/openapi").then().statusCode(200);
    }

    @Test
    @DisplayName("with which status a command answers")
    void status() {
        contract().body(AFFIX + "responses", hasKey("201")).body(AFFIX + "responses", not(hasKey("200")));
    }

    @Test
    @DisplayName("that a command which runs once needs its key")
    void idempotencyKey() {
        contract()
                .body(AFFIX + "parameters.find { it.name == 'Idempotency-Key' }.in", is("header"))
                .body(AFFIX + "parameters.find { it.name == 'Idempotency-Key' }.required", is(true))
                .body("paths.'/albums'.post.parameters", is((Object) null));
    }

    @Test
    @DisplayName("which members an answer has, which of them may be null and which are left out then")
    void answers() {
        contract()
                .body("components.schemas.StampView.required", containsInAnyOrder("paper", "number", "by"))
                .body("components.schemas.StampView.properties.by.type", containsInAnyOrder("string", "null"))
                .body("components.schemas.StampView.properties.paper.type", is("string"))
                .body("components.schemas.StampView.properties.note.type", is("string"));
    }

    @Test
    @DisplayName("which members a request needs, and which may be null or left out")
    void requests() {
        contract()
                .body("components.schemas.NewStamp.required", containsInAnyOrder("paper", "count"))
                .body("components.schemas.NewStamp.properties.printedOn.anyOf.type", hasItem("null"))
                .body("components.schemas.NewStamp.properties.paper.type", is("string"));
    }

    @Test
    @DisplayName("what a page lists, by the page's name")
    void pages() {
        contract()
                .body(
                        "paths.'/stamps/affixed'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        is("#/components/schemas/StampViewPage"))
                .body(
                        "components.schemas.StampViewPage.properties.items.items.'$ref'",
                        is("#/components/schemas/StampView"))
                .body("components.schemas.StampViewPage.required", containsInAnyOrder("items", "next"))
                .body("components.schemas", not(hasKey("PageStampView")));
    }

    @Test
    @DisplayName("how it refuses, with the codes that it can give")
    void refusals() {
        contract()
                .body(AFFIX + "responses.'422'.'$ref'", is("#/components/responses/Refused422"))
                .body(
                        "components.responses.Refused422.content.'application/problem+json'.schema.allOf[1].properties.code.enum",
                        contains("idempotency-key-reused", "not-consistent", "paper-torn"))
                .body("components.responses.Refused503.headers.'Retry-After'", notNullValue())
                .body("components.schemas.Problem.required", hasItem("code"));
    }

    @Test
    @DisplayName("who needs no token")
    void open() {
        contract()
                .body(AFFIX + "responses", hasKey("401"))
                .body("paths.'/stamps/price'.get.responses", not(hasKey("401")))
                .body("paths.'/stamps/price'.get.responses", not(hasKey("422")));
    }

    @Test
    @DisplayName("in which form of its own a method refuses")
    void ownForm() {
        contract().body("paths.'/stamps/voucher'.get.responses.'401'.content", hasKey("application/json"));
    }
}
