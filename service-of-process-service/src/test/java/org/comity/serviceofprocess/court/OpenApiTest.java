package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.comity.testing.HttpContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The published contract")
class OpenApiTest extends CourtTest {
    @Test
    @DisplayName("is what the service offers; -Dcontract.write=true writes it anew")
    void isTrue() {
        HttpContract.of("service")
                .requireSameAs(
                        given().queryParam("format", "json").get("/q/openapi").asString());
    }
}
