package org.comity.filing.jurisdiction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What is told of jurisdiction")
class JurisdictionTest {
    private static final Map<String, Object> ANSWERS = Map.of(
            "connections",
            List.of("CONTRACT_PERFORMED", "CONTRACT_MADE"),
            "places",
            List.of("浙"),
            "exclusive",
            List.of("NONE"),
            "agreement",
            "CHINESE_COURT",
            "agreedCourt",
            "沪0115",
            "arbitration",
            "AGREED",
            "suit",
            "ABROAD_BEFORE",
            "judgment",
            "NONE");

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    private Response answers(String id, Object answers) {
        Map<String, Object> draft =
                new HashMap<>(filer.get("/submissions/" + id).jsonPath().getMap(""));
        draft.put("jurisdiction", answers);
        return filer.put("/submissions/" + id, draft);
    }

    @Test
    @DisplayName("follows from what is saved, with law and how sure that is, and bars nothing")
    void told() {
        String id = filer.prepares();
        answers(id, ANSWERS)
                .then()
                .statusCode(200)
                .body("jurisdiction.agreedCourt", is("沪0115"))
                .body("jurisdiction.connections", contains("CONTRACT_MADE", "CONTRACT_PERFORMED"))
                .body("jurisdiction.foreignState", nullValue())
                .body("signature", nullValue());
        filer.get("/submissions/" + id + "/jurisdiction")
                .then()
                .statusCode(200)
                .body("grounds.code", contains("AGREED", "CONNECTION"))
                .body("grounds.article", contains("CPL 277", "CPL 276(1)"))
                .body("courts[0].code", is("沪0115"))
                .body("courts[0].fit", is("MAY"))
                .body("courts.code", hasItem("浙0106"))
                .body("courts.find { it.code == '浙0106' }.reasons[0].amountCny", is("40000000"))
                // 480,000 dollars are for a basic court, and the parties agreed upon another.
                .body("doubts.code", contains("AGREED", "LEVEL_BASIC"))
                .body("warnings.code", contains("ARBITRATION", "SUIT_ABROAD_BEFORE"))
                .body("warnings.text", everyItem(notNullValue()))
                .body("questions.code", not(hasItem("QUESTION_OPEN")))
                .body("lawOf", notNullValue());
        filer.signs(id);
        filer.lodges(id).then().statusCode(201);
        clerk.asksIn("zh-CN")
                .get("/api/filing/reviews/" + id + "/jurisdiction")
                .then()
                .statusCode(200)
                .body("warnings[0].text", is("有书面仲裁协议的，法院告知原告向仲裁机构申请仲裁；被告最迟可在首次开庭前提出异议。仲裁条款无效、失效或者不明确的除外。"))
                .body("warnings[0].confidence", is("VERIFIED"))
                .body("warnings[0].amountCny", nullValue());
    }

    @Test
    @DisplayName("is asked for where nothing is answered yet, and a signature of before stands")
    void unanswered() {
        String id = filer.prepares();
        answers(id, null)
                .then()
                .statusCode(200)
                .body("jurisdiction", nullValue())
                .body("signature", notNullValue());
        filer.get("/submissions/" + id + "/jurisdiction")
                .then()
                .statusCode(200)
                .body("grounds", empty())
                .body("courts", empty())
                .body("warnings", empty())
                .body("questions.code", contains("QUESTION_OPEN", "PLACE_OPEN"));
    }

    @Test
    @DisplayName("takes no answer that is none, and keeps no agreed court without an agreement")
    void refused() {
        String id = filer.prepares();
        answers(id, Map.of("connections", List.of("MOON"))).then().statusCode(400);
        answers(id, Map.of("places", List.of("浙江"))).then().statusCode(400);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("exclusive", Arrays.asList((Object) null));
        answers(id, nothing).then().statusCode(400);
        answers(id, Map.of("agreement", "NONE", "agreedCourt", "沪0115"))
                .then()
                .statusCode(200)
                .body("jurisdiction.agreedCourt", nullValue());
    }

    @Test
    @DisplayName("is for who files, and for the clerks of the court once it is there")
    void forWhom() {
        String id = filer.prepares();
        TestFiler.party().get("/submissions/" + id + "/jurisdiction").then().statusCode(404);
        clerk.get("/submissions/" + id + "/jurisdiction").then().statusCode(403);
        clerk.get("/reviews/" + id + "/jurisdiction").then().statusCode(404);
        filer.get("/reviews/" + id + "/jurisdiction").then().statusCode(403);
        filer.lodges(id).then().statusCode(201);
        clerk.get("/reviews/" + id + "/jurisdiction").then().statusCode(200);
        TestFiler.clerkOf("沪01").get("/reviews/" + id + "/jurisdiction").then().statusCode(404);
    }
}
