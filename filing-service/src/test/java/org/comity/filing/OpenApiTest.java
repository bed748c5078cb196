package org.comity.filing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.comity.testing.HttpContract;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The published contract")
class OpenApiTest {
    @Test
    @DisplayName("is what the service offers; -Dcontract.write=true writes it anew")
    void isTrue() {
        HttpContract.of("filing")
                .requireSameAs(
                        given().queryParam("format", "json").get("/q/openapi").asString());
    }
}
