package org.comity.filing.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A power of attorney")
class AttorneyVerdictTest {
    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    /** A filing by a lawyer with a power that a judge saw being signed over the net. */
    private String witnessed() {
        String id = lawyer.prepares();
        Map<String, Object> draft =
                new HashMap<>(lawyer.get("/submissions/" + id).jsonPath().getMap(""));
        String paper = lawyer.get("/submissions/" + id).path("powerOfAttorney[0].documentId");
        draft.put("capacity", Map.of("kind", "LAWYER", "name", "陈薇", "powers", List.of()));
        draft.put("attorneyWay", "VIDEO_WITNESS");
        draft.put("powerOfAttorney", steps(paper));
        draft.put("warningAcknowledged", true);
        lawyer.put("/submissions/" + id, draft)
                .then()
                .statusCode(200)
                .body("attorneyWay", is("VIDEO_WITNESS"))
                .body("powerOfAttorney[1].authority", is("Hangzhou Intermediate People’s Court"))
                .body("powerOfAttorney[1].number", nullValue());
        lawyer.signs(id);
        return id;
    }

    private static List<Map<String, String>> steps(String paper) {
        List<Map<String, String>> steps = new ArrayList<>();
        steps.add(Map.of("step", "SIGNED", "doneOn", "2026-09-01", "documentId", paper));
        steps.add(Map.of(
                "step", "WITNESSED_BY_VIDEO",
                "doneOn", "2026-09-01",
                "documentId", paper,
                "authority", "Hangzhou Intermediate People’s Court"));
        return steps;
    }

    private Response finds(TestFiler who, String id, Map<String, Object> changes) {
        Map<String, Object> found = new HashMap<>();
        found.put("version", clerk.versionSeen(id));
        found.put("link", "WITNESSED_BY_VIDEO");
        found.put("outcome", "HOLDS");
        found.put("lookup", "NO_REGISTER");
        found.putAll(changes);
        return who.post("/reviews/" + id + "/attorney/verdicts", found);
    }

    @Test
    @DisplayName("has the ways that are open to a party where it is, each with its law and how sure that is")
    void ways() {
        lawyer.get("/attorney-ways?partyType=foreign_enterprise&country=DE")
                .then()
                .statusCode(200)
                .body("ways.way", hasItems("APOSTILLE", "VIDEO_WITNESS", "NOTARY_IN_CHINA", "BEFORE_JUDGE"))
                .body("ways.way", not(hasItem("LEGALISATION")))
                .body("ways.find { it.way == 'APOSTILLE' }.links", contains("SIGNED", "NOTARISED", "APOSTILLED"))
                .body("ways.find { it.way == 'APOSTILLE' }.confidence", is("VERIFIED"))
                .body("ways.find { it.way == 'EARLIER' }.confidence", is("RECALLED"))
                .body("apostille.inForce", contains("YES"));
        lawyer.get("/attorney-ways?partyType=taiwan_person&country=TW&country=LA")
                .then()
                .statusCode(200)
                .body("ways.way", hasItem("TAIWAN"))
                .body("apostille.inForce", contains("NO", "ASK"));
        lawyer.get("/attorney-ways").then().statusCode(400);
        lawyer.get("/attorney-ways?country=Germany").then().statusCode(400);
    }

    @Test
    @DisplayName(
            "signed before the judge over the net is enough to file for a party abroad; without that link it is not")
    void videoWitness() {
        String id = witnessed();
        lawyer.lodges(id).then().statusCode(201);

        String other = witnessed();
        Map<String, Object> draft =
                new HashMap<>(lawyer.get("/submissions/" + other).jsonPath().getMap(""));
        String paper = lawyer.get("/submissions/" + other).path("powerOfAttorney[0].documentId");
        draft.put("powerOfAttorney", steps(paper).subList(0, 1));
        lawyer.put("/submissions/" + other, draft).then().statusCode(200).body("signature", nullValue());
        lawyer.signs(other);
        lawyer.lodges(other)
                .then()
                .statusCode(422)
                .body("grounds.code", contains("poa-link-missing"))
                .body("grounds.field", contains("powerOfAttorney.WITNESSED_BY_VIDEO"));
    }

    @Test
    @DisplayName(
            "is looked at link by link by who reviews it; the last verdict stands, and what is written anew has none")
    void verdicts() {
        String id = witnessed();
        lawyer.lodges(id).then().statusCode(201);
        finds(clerk, id, Map.of()).then().statusCode(409).body("code", is("submission-not-in-review"));
        clerk.takes(id).then().statusCode(200);
        clerk.get("/reviews/" + id + "/attorney")
                .then()
                .statusCode(200)
                .body("way", is("VIDEO_WITNESS"))
                .body("article", is("XB 6"))
                .body("confidence", is("PARTIAL"))
                .body("links.link", contains("SIGNED", "WITNESSED_BY_VIDEO"))
                .body("links.wanted", contains(true, true))
                .body("links.verdict", contains(nullValue(), nullValue()));

        finds(clerk, id, Map.of("outcome", "DOES_NOT_HOLD", "remark", " "))
                .then()
                .statusCode(422)
                .body("code", is("attorney-verdict-unexplained"));
        finds(clerk, id, Map.of("outcome", "DOES_NOT_HOLD", "lookup", "NOT_FOUND", "remark", "No recording."))
                .then()
                .statusCode(201)
                .body("links[1].verdict.outcome", is("DOES_NOT_HOLD"));
        finds(clerk, id, Map.of("lookup", "FOUND", "remark", "Recording 7 of that day."))
                .then()
                .statusCode(201)
                .body("links[0].verdict", nullValue())
                .body("links[1].verdict.outcome", is("HOLDS"))
                .body("links[1].verdict.lookup", is("FOUND"))
                .body("links[1].verdict.remark", is("Recording 7 of that day."));

        finds(clerk, id, Map.of("link", "APOSTILLED")).then().statusCode(409).body("code", is("attorney-link-absent"));
        finds(clerk, id, Map.of("version", 0)).then().statusCode(409).body("code", is("submission-changed"));
        finds(TestFiler.clerk(), id, Map.of()).then().statusCode(409).body("code", is("submission-already-handled"));

        clerk.notifies(id, "poa-scope-insufficient").then().statusCode(201);
        Map<String, Object> draft =
                new HashMap<>(lawyer.get("/submissions/" + id).jsonPath().getMap(""));
        String paper = lawyer.get("/submissions/" + id).path("powerOfAttorney[0].documentId");
        List<Map<String, String>> anew = steps(paper);
        anew.set(1, new HashMap<>(anew.get(1)));
        anew.get(1).put("doneOn", "2026-09-02");
        draft.put("powerOfAttorney", anew);
        lawyer.put("/submissions/" + id, draft).then().statusCode(200);
        clerk.get("/reviews/" + id + "/attorney").then().body("links.verdict", contains(nullValue(), nullValue()));
    }

    @Test
    @DisplayName("is nothing to its filer, to another court and to a judge")
    void strangers() {
        String id = witnessed();
        lawyer.lodges(id).then().statusCode(201);
        String chain = "/reviews/" + id + "/attorney";
        lawyer.get(chain).then().statusCode(403);
        TestFiler.judge().get(chain).then().statusCode(403);
        TestFiler.clerkOf("沪01").get(chain).then().statusCode(404);
        finds(TestFiler.clerkOf("沪01"), id, Map.of()).then().statusCode(404);
        clerk.get(chain).then().body("links", hasSize(2));
    }
}
