package org.comity.filing.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestWork;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A lawyer with the code of a defendant who was served")
class EnteringRepresentativeTest {
    private static final String WAITING = "standing=WAITING&whose=COURT&kind=REPRESENTATIVE";

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final String code = newCode();

    @Inject
    AppearanceCodes codes;

    private String caseId;

    private static String newCode() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 26).toUpperCase(Locale.ROOT);
    }

    @BeforeEach
    void serve() {
        caseId = clerk.registers(filer.files());
        issue(code, filer.get("/cases/" + caseId).path("parties[1].id"));
    }

    private void issue(String issued, String party) {
        QuarkusTransaction.requiringNew()
                .run(() -> codes.persist(new AppearanceCode(
                        AppearanceCode.digestOf(issued),
                        UUID.fromString(caseId),
                        UUID.fromString(party),
                        Instant.now())));
    }

    private Response enters(TestFiler who, String kind) {
        return enters(who, kind, code);
    }

    private Response enters(TestFiler who, List<String> instances) {
        return who.post(
                "/appearances",
                Map.of(
                        "code",
                        code,
                        "as",
                        Map.of(
                                "kind", "LAWYER",
                                "name", "陈薇律师",
                                "powers", List.of(),
                                "instances", instances,
                                "validFrom", "2026-01-01")));
    }

    @Test
    @DisplayName(
            "says for which stages the power is: all of them are kept, and one without the first instance is refused")
    void forItsStages() {
        enters(lawyer, List.of("SECOND", "ENFORCEMENT"))
                .then()
                .statusCode(422)
                .body("code", is("representation-other-instance"));
        String representation = enters(lawyer, List.of("FIRST", "SECOND"))
                .then()
                .statusCode(201)
                .extract()
                .path("toProve");
        clerk.get("/cases/" + caseId + "/representations")
                .then()
                .body("items.find { it.id == '" + representation + "' }.instances", hasItems("FIRST", "SECOND"));
    }

    private Response enters(TestFiler who, String kind, String with) {
        Map<String, Object> as = new HashMap<>();
        as.put("kind", kind);
        as.put("name", "陈薇律师");
        as.put("powers", List.of("SETTLE"));
        as.put("validFrom", "2026-01-01");
        return who.post("/appearances", Map.of("code", with, "as", as));
    }

    private Response proves(TestFiler who, String representation, String kind) {
        return proves(who, representation, kind, TestPdf.ofPages(1));
    }

    private Response proves(TestFiler who, String representation, String kind, byte[] pdf) {
        return who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"power.pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .body(pdf)
                .post("/api/filing/appearances/" + representation + "/proof");
    }

    private Response decides(String representation, String act, Map<String, Object> more) {
        String path = "/cases/" + caseId + "/representations";
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", clerk.get(path).path("items.find { it.id == '" + representation + "' }.version"));
        return clerk.post(path + "/" + representation + "/" + act, body);
    }

    @Test
    @DisplayName(
            "says so, hands in the power of attorney, and acts once the court has confirmed it; the code stays the party's")
    void actsOnceConfirmed() {
        // When
        String representation = enters(lawyer, "LAWYER")
                .then()
                .statusCode(201)
                .body("confirmed", is(false))
                .body("toProve", notNullValue())
                .extract()
                .path("toProve");
        // Then it sees nothing, and the court has nothing to decide yet
        lawyer.get("/cases/" + caseId).then().statusCode(404);
        assertThat(TestWork.ids(clerk, WAITING)).doesNotContain(representation);
        decides(representation, "confirmation", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("representation-not-now"));
        // And said again, because the page was lost, it is the same
        enters(lawyer, "LAWYER").then().statusCode(201).body("toProve", is(representation));
        // When the paper is there
        proves(lawyer, representation, "POWER_OF_ATTORNEY")
                .then()
                .statusCode(201)
                .body("state", is("PROPOSED"))
                .body("paperId", notNullValue());
        enters(lawyer, "LAWYER").then().statusCode(201).body("toProve", nullValue());
        lawyer.get("/cases/" + caseId).then().statusCode(404);
        assertThat(TestWork.ids(clerk, WAITING)).contains(representation);
        // The other side reads nothing of somebody who may not act at all
        filer.get("/cases/" + caseId + "/papers?side=DEFENDANT").then().body("items.size()", is(0));
        // When the court confirms, and the party comes itself
        decides(representation, "confirmation", Map.of()).then().statusCode(201);
        lawyer.get("/cases/" + caseId).then().statusCode(200).body("parties.own", contains(false, true));
        defendant
                .post("/appearances", Map.of("code", code))
                .then()
                .statusCode(201)
                .body("confirmed", is(true))
                .body("toProve", nullValue());
        defendant.get("/cases/" + caseId).then().body("parties.own", contains(false, true));
    }

    @Test
    @DisplayName("of two defendants hands in the one power of attorney for each of them")
    void onePaperForTwo() {
        // Given
        String submission = filer.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR"),
                TestFiler.defendant("대성무역 주식회사", "Daesung Trading Co., Ltd.", "大成贸易株式会社", "KR")));
        filer.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        List<String> defendants = filer.get("/cases/" + caseId).path("parties.findAll { it.role == 'DEFENDANT' }.id");
        byte[] power = TestPdf.ofPages(1);
        for (String party : defendants) {
            String code = newCode();
            issue(code, party);
            // When
            String representation = enters(lawyer, "LAWYER", code)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("toProve");
            proves(lawyer, representation, "POWER_OF_ATTORNEY", power)
                    .then()
                    .statusCode(201)
                    .body("state", is("PROPOSED"));
            decides(representation, "confirmation", Map.of()).then().statusCode(201);
        }
        // Then
        lawyer.get("/cases/" + caseId).then().body("parties.own", contains(false, true, true));
        clerk.get("/cases/" + caseId + "/papers?kind=POWER_OF_ATTORNEY&side=DEFENDANT")
                .then()
                .body("items.partyId", containsInAnyOrder(defendants.toArray()));
    }

    @Test
    @DisplayName("is turned away with another's representation, the wrong paper, a day to come, or for the other side")
    void badInput() {
        String representation =
                enters(lawyer, "LAWYER").then().statusCode(201).extract().path("toProve");
        proves(lawyer, representation, "IDENTITY")
                .then()
                .statusCode(422)
                .body("code", is("representation-without-paper"));
        proves(defendant, representation, "POWER_OF_ATTORNEY")
                .then()
                .statusCode(404)
                .body("code", is("representation-not-found"));
        proves(clerk, representation, "POWER_OF_ATTORNEY").then().statusCode(403);
        enters(filer, "LAWYER").then().statusCode(409).body("code", is("appearance-for-the-other-side"));
        lawyer.post(
                        "/appearances",
                        Map.of(
                                "code",
                                code,
                                "as",
                                Map.of("kind", "LAWYER", "name", "x", "powers", List.of(), "validFrom", "2999-01-01")))
                .then()
                .statusCode(422)
                .body("code", is("representation-not-in-force"));
        proves(lawyer, representation, "POWER_OF_ATTORNEY").then().statusCode(201);
        proves(lawyer, representation, "POWER_OF_ATTORNEY")
                .then()
                .statusCode(409)
                .body("code", is("representation-not-now"));
    }

    @Test
    @DisplayName("finds the code used once the party itself has come, which names its representatives from then on")
    void afterTheParty() {
        defendant.post("/appearances", Map.of("code", code)).then().statusCode(201);
        enters(lawyer, "LAWYER").then().statusCode(409).body("code", is("appearance-code-used"));
        String entered = "/cases/" + caseId + "/representations";
        defendant.get(entered).then().body("items.size()", is(0));
    }
}
