package org.comity.hearing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.hearing.log.CanonicalJson;
import org.comity.localstack.test.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpenApiTest {
    private static final Path CONTRACT = Path.of("../docs/openapi/hearing.json");

    @Test
    @DisplayName(
            "what is served is what docs/openapi/hearing.json promises; -Dcomity.contract.write=true writes it anew")
    void isTheContract() throws IOException {
        String served = given().queryParam("format", "json").get("/q/openapi").asString();
        JsonNode tree = CanonicalJson.MAPPER.readTree(served);
        if (Boolean.getBoolean("comity.contract.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(
                    CONTRACT,
                    CanonicalJson.MAPPER
                                    .copy()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(tree) + "\n");
        }
        assertEquals(CanonicalJson.MAPPER.readTree(CONTRACT.toFile()), tree);
    }
}
