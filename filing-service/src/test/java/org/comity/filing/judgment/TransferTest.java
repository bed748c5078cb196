package org.comity.filing.judgment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 37. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A case of which the court has no jurisdiction")
class TransferTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    private static int transferred(TestFiler clerk) {
        Integer found = clerk.get("/court-statistics/cases").path("byOutcome.find { it.code == 'TRANSFERRED' }?.cases");
        return found == null ? 0 : found;
    }

    @Test
    @DisplayName("goes to another by a ruling, with which it ends here and nothing more is asked for in it")
    void goes() {
        String caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        int before = transferred(clerk);
        TestCourt court = new TestCourt(caseId, clerk, judge);
        court.drafts("TRANSFER_RULING", Map.of("FINDINGS", "本院无管辖权"), "PLAINTIFF", "DEFENDANT")
                .then()
                .statusCode(201);
        court.issues("TRANSFER_RULING", Map.of("COMPETENT_COURT", "上海市第一中级人民法院"));
        plaintiff
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of("kind", "WITHDRAWAL", "fields", Map.of("REASONS", "和解"), "paperIds", List.of()))
                .then()
                .statusCode(409)
                .body("code", is("application-kind-not-now"));
        plaintiff.get("/cases/" + caseId + "/course").then().body("find { it.code == 'DECIDED' }.state", is("DONE"));
        await().atMost(Duration.ofSeconds(60)).until(() -> transferred(clerk), is(before + 1));
        plaintiff.get("/cases/" + caseId + "/papers").then().body("items.kind", hasItem("TRANSFER_RULING"));
    }
}
