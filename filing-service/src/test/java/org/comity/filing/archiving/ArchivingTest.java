package org.comity.filing.archiving;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.http.Sha256;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A closed case")
class ArchivingTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    Papers papers;

    private String caseId;
    private TestCourt court;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        court = new TestCourt(caseId, clerk, judge);
    }

    private JsonPath read() {
        return clerk.get("/cases/" + caseId + "/archiving")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response archives(TestFiler who, JsonPath seen) {
        return archives(who, seen.getInt("papers"), seen.getString("lastFiledAt"));
    }

    private Response archives(TestFiler who, int papers, String lastFiledAt) {
        return who.post("/cases/" + caseId + "/archiving", Map.of("papers", papers, "lastFiledAt", lastFiledAt));
    }

    private static String digestOver(List<String> digests) {
        return Sha256.hexOf(digests.stream().collect(Collectors.joining("\n", "", "\n")));
    }

    /** What is open of the periods, a clerk says to be done with. */
    private void settles() {
        await().atMost(SOON)
                .untilAsserted(() ->
                        clerk.get("/cases/" + caseId + "/deadlines").then().body("items.periodId", hasItem("FIL-09")));
        clerk.get("/cases/" + caseId + "/deadlines")
                .jsonPath()
                .<Map<String, Object>>getList("items.findAll { !it.settled }")
                .forEach(deadline -> clerk.post(
                                "/deadlines/" + deadline.get("id") + "/settlement",
                                Map.of("version", deadline.get("version"), "outcome", "MOOT", "reason", "终结诉讼"))
                        .then()
                        .statusCode(201));
    }

    @Test
    @DisplayName("goes to the archive once nothing is left to do, with one digest over all its papers, once as it is")
    void goesToTheArchive() {
        court.issues("TERMINATION_RULING", Map.of());
        settles();
        JsonPath seen = read();
        List<String> digests = QuarkusTransaction.requiringNew()
                .call(() -> papers.whole(UUID.fromString(caseId)).stream()
                        .map(Paper::digest)
                        .toList());
        String last = seen.getString("lastFiledAt");
        archives(clerk, digests.size() + 1, last).then().statusCode(409).body("code", is("archive-file-changed"));
        archives(clerk, digests.size(), "2020-01-02T03:04:05Z")
                .then()
                .statusCode(409)
                .body("code", is("archive-file-changed"));
        clerk.post("/cases/" + caseId + "/archiving", Map.of("papers", 0))
                .then()
                .statusCode(400);
        archives(judge, seen).then().statusCode(403);
        archives(plaintiff, seen).then().statusCode(403);
        archives(TestFiler.clerkOf("沪01"), seen).then().statusCode(404);
        archives(clerk, seen)
                .then()
                .statusCode(201)
                .body("archived", hasSize(1))
                .body("archived[0].papers", is(digests.size()))
                .body("archived[0].fileDigest", is(digestOver(digests)))
                .body("mayArchive", is(false));
        archives(clerk, seen).then().statusCode(409).body("code", is("archived-already"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("CASE_ARCHIVED"));

        // What comes later is archived anew.
        judge.handsIn(caseId, "LETTER", "PLAINTIFF");
        archives(clerk, seen).then().statusCode(409).body("code", is("archive-file-changed"));
        archives(clerk, read())
                .then()
                .statusCode(201)
                .body("archived.number", is(List.of(1, 2)))
                .body("archived[1].fileDigest", not(is(digestOver(digests))));
    }

    @Test
    @DisplayName("stays while somebody has something to do in it, and each thing is said")
    void stays() {
        plaintiff
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of("kind", "WITHDRAWAL", "fields", Map.of("REASONS", "和解"), "paperIds", List.of()))
                .then()
                .statusCode(201);
        JsonPath draft = court.drafts("RULING", court.filled("RULING", Map.of()), "PLAINTIFF")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        court.does(clerk, "sending", draft).then().statusCode(201);
        await().atMost(SOON)
                .untilAsserted(() ->
                        clerk.get("/cases/" + caseId + "/deadlines").then().body("items.periodId", hasItem("FIL-09")));
        archives(clerk, read())
                .then()
                .statusCode(409)
                .body("code", is("archive-hindered"))
                .body(
                        "grounds.code",
                        hasItems(
                                "archive-case-pending",
                                "archive-period-open",
                                "archive-application-open",
                                "archive-document-open"));
        clerk.get("/cases/" + caseId + "/archiving").then().body("mayArchive", is(false));
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        archives(clerk, read())
                .then()
                .statusCode(409)
                .body("grounds.code", hasItem("archive-decision-open"))
                .body("grounds.code", not(hasItem("archive-case-pending")));
        clerk.get("/cases/" + caseId + "/archiving").then().body("archived", hasSize(0));
        plaintiff.get("/cases/" + caseId + "/archiving").then().statusCode(403);
        TestFiler.clerkOf("沪01").get("/cases/" + caseId + "/archiving").then().statusCode(404);
    }
}
