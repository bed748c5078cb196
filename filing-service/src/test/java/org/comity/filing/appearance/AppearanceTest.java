package org.comity.filing.appearance;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A defendant who was served")
class AppearanceTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler defendant = TestFiler.party();
    private final String code =
            UUID.randomUUID().toString().replace("-", "").substring(0, 26).toUpperCase(Locale.ROOT);

    @Inject
    AppearanceCodes codes;

    private String caseId;
    private String identity;
    private String contract;

    @BeforeEach
    void register() {
        String id = filer.prepares();
        filer.adds(id, "IDENTITY", "zh-CN", null);
        filer.signs(id);
        filer.lodges(id).then().statusCode(201);
        caseId = clerk.registers(id);
        identity = digestOf("IDENTITY");
        contract = digestOf("CONTRACT");
    }

    private String digestOf(String kind) {
        List<String> digests =
                filer.get("/cases/" + caseId + "/papers").path("items.findAll { it.kind == '" + kind + "' }.digest");
        return digests.getFirst();
    }

    /** The fact of service has arrived, and with it the digest of the code. */
    private void serve() {
        UUID party = UUID.fromString(filer.get("/cases/" + caseId).path("parties[1].id"));
        QuarkusTransaction.requiringNew()
                .run(() -> codes.persist(new AppearanceCode(
                        AppearanceCode.digestOf(code), UUID.fromString(caseId), party, Instant.now())));
    }

    @Test
    @DisplayName("reads the case, but not the other side's papers of identity, e-mail, telephone and fee")
    void seesWhatConcernsIt() {
        serve();
        defendant.post("/appearances", Map.of("code", code)).then().statusCode(201);

        defendant
                .get("/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("fee", nullValue())
                .body("submissionId", nullValue())
                .body("feePayBy", nullValue())
                .body("parties[0].email", nullValue())
                .body("parties[0].phone", nullValue())
                .body("parties[0].address", notNullValue())
                .body("parties[1].email", is("office@hanbit.example"));
        defendant
                .get("/cases/" + caseId + "/papers")
                .then()
                .body("items.kind", hasItem("CONTRACT"))
                .body("items.kind", not(hasItem("IDENTITY")));
        defendant.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("FEE_DUE")));
        defendant.get("/documents/" + contract).then().statusCode(200);
        defendant.get("/documents/" + identity).then().statusCode(404);
    }

    @Test
    @DisplayName("is not the court, nor who filed: these see all of it")
    void othersSeeAll() {
        TestFiler judge = TestFiler.judge();
        TestStaff.gives(caseId, judge);
        for (TestFiler reader : List.of(filer, clerk, judge)) {
            reader.get("/cases/" + caseId)
                    .then()
                    .body("fee.cny", is("34064.00"))
                    .body("feePayBy.lastDay", notNullValue())
                    .body("parties[0].email", is("legal@rheinland.example"));
            reader.get("/cases/" + caseId + "/papers").then().body("items.kind", hasItem("IDENTITY"));
            reader.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("FEE_DUE"));
            reader.get("/documents/" + identity).then().statusCode(200);
        }
    }

    @Test
    @DisplayName("keeps its code when the other side tries it")
    void notTheOtherSide() {
        serve();
        filer.post("/appearances", Map.of("code", code))
                .then()
                .statusCode(409)
                .body("code", is("appearance-for-the-other-side"));
        defendant.post("/appearances", Map.of("code", code)).then().statusCode(201);
    }

    @Test
    @DisplayName("may try its right code again and again until the fact of service has arrived")
    void beforeTheFactArrives() {
        for (int i = 0; i < 12; i++) {
            defendant.post("/appearances", Map.of("code", code)).then().statusCode(404);
        }
        serve();
        defendant.post("/appearances", Map.of("code", code)).then().statusCode(201);
    }
}
