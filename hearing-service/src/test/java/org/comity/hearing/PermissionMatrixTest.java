package org.comity.hearing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.testing.PermissionMatrix;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who may ask what")
class PermissionMatrixTest {
    @Test
    @DisplayName("is as published, operation by operation and role by role; -Dcontract.write=true writes it anew")
    void isAsPublished() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Map<String, String> people =
                new TreeMap<>(Map.of("party", day.plaintiff(), "clerk", day.clerk(), "judge", day.judge()));

        PermissionMatrix.of(
                        "hearing",
                        given().queryParam("format", "json").get("/q/openapi").asString())
                .strangersToCases()
                .thing("case", "/api/hearing/cases/{caseId}", people, day.caseId)
                .thing("hearing", "/api/hearing/hearings/{id}", people, hearing)
                .requireSameAsPublished();
    }
}
