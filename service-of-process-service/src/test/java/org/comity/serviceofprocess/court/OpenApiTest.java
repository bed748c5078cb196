package org.comity.serviceofprocess.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The published contract")
class OpenApiTest extends CourtTest {

    private static final Path CONTRACT = Path.of("..", "docs", "openapi", "service.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    @DisplayName("is what the service offers; -Dcontract.write writes it anew")
    void isTrue() throws IOException {
        JsonNode offered = JSON.readTree(RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString());
        if (System.getProperty("contract.write") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, JSON.writeValueAsString(offered) + "\n");
        }
        assertEquals(JSON.readTree(Files.readString(CONTRACT)), offered);
    }
}
