package org.comity.filing.foreignlaw;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: SPC (2023) No. 12, arts. 2, 4, 5. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Foreign law that was found")
class ForeignLawTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    /** In no other entry of the register. */
    private final String mark = UUID.randomUUID().toString();

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
    }

    private Map<String, Object> said(String way) {
        return new HashMap<>(Map.of(
                "jurisdiction",
                "德国 Ｇermany",
                "question",
                "Verjährung " + mark,
                "finding",
                "三年，自年末起算",
                "way",
                way,
                "source",
                "BGB §§ 195, 199",
                "noInterest",
                false));
    }

    private Response records(TestFiler who, Map<String, Object> said) {
        return who.post("/cases/" + caseId + "/foreign-law", said);
    }

    @Test
    @DisplayName("stands in its case for the parties, and in the register for all courts, where nothing tells the case")
    void stays() {
        records(clerk, said("PARTIES")).then().statusCode(403);
        records(TestFiler.judge(), said("PARTIES")).then().statusCode(404);
        records(plaintiff, said("PARTIES")).then().statusCode(403);
        Map<String, Object> nothing = said("PARTIES");
        nothing.put("finding", " ");
        records(judge, nothing).then().statusCode(400);
        Map<String, Object> costly = said("PARTIES");
        costly.put("costs", "各半");
        records(judge, costly).then().statusCode(201);
        plaintiff
                .get("/cases/" + caseId + "/foreign-law")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].costs", is("各半"));
        TestFiler.party().get("/cases/" + caseId + "/foreign-law").then().statusCode(404);
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("FOREIGN_LAW_FOUND"));

        TestFiler elsewhere = TestFiler.clerkOf("沪01");
        for (String words : new String[] {mark.toUpperCase(), "verjährung " + mark.substring(0, 8)}) {
            elsewhere
                    .get("/foreign-law?q=" + words)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].source", is("BGB §§ 195, 199"))
                    .body("items[0].costs", nullValue())
                    .body("items[0].foundByName", nullValue());
        }
        elsewhere.get("/foreign-law?q=" + UUID.randomUUID()).then().body("items", hasSize(0));
        elsewhere.get("/foreign-law").then().body("items.court", hasItem("浙01"));
        plaintiff.get("/foreign-law").then().statusCode(403);
    }

    @Test
    @DisplayName("by an expert needs name, CV and the statement that there is no interest")
    void expert() {
        Map<String, Object> said = said("EXPERT");
        for (Map<String, Object> more : List.<Map<String, Object>>of(
                Map.of(), Map.of("expert", "Prof. Müller"), Map.of("expertCv", "Professor, Köln"))) {
            said.putAll(more);
            records(judge, said).then().statusCode(422).body("code", is("foreign-law-without-expert"));
        }
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("FOREIGN_LAW_FOUND")));
        said.put("noInterest", true);
        records(judge, said).then().statusCode(201).body("expert", is("Prof. Müller"));
    }
}
