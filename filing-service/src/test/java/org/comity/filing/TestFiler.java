package org.comity.filing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestTokens;

/** Acts over HTTP as the filers and clerks of the stories do. */
public final class TestFiler {
    private static final List<Map<String, String>> ONE_AGAINST_ONE = List.of(
            plaintiff("Rheinland Maschinenbau GmbH"),
            defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR"));

    public final UUID account;
    private final String token;

    private TestFiler(UUID account, String token) {
        this.account = account;
        this.token = token;
    }

    public static TestFiler party() {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.party(account));
    }

    /** The same party, who proved at that time who they are. */
    public TestFiler provenAt(Instant time) {
        return new TestFiler(account, TestTokens.proven(time, account, "party"));
    }

    public static TestFiler clerk() {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.clerk(account));
    }

    public static TestFiler clerkOf(String court) {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.token(account, "clerk", "Clerk", "zh-CN", "Asia/Shanghai", court));
    }

    /** Somebody of a court with a group of tokens. */
    public static TestFiler of(String group, String court) {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.token(account, group, group, "zh-CN", "Asia/Shanghai", court));
    }

    /** The same person, who does another work at the court now. */
    public TestFiler becomes(String group, String court) {
        return new TestFiler(account, TestTokens.token(account, group, group, "zh-CN", "Asia/Shanghai", court));
    }

    /** The system of a partner. */
    public static TestFiler partnerFor(String... courts) {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.partner(account, courts));
    }

    /** A clerk who is signed in. */
    public static TestFiler clerkOfSession(UUID session) {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.clerkOfSession(account, session));
    }

    public static TestFiler judge() {
        UUID account = UUID.randomUUID();
        return new TestFiler(account, TestTokens.judge(account));
    }

    public static TestFiler service() {
        return new TestFiler(null, TestTokens.system("service-of-process-service"));
    }

    public RequestSpecification asks() {
        return asksIn("en");
    }

    public RequestSpecification asksIn(String language) {
        return given().auth().oauth2(token).header("Accept-Language", language);
    }

    public RequestSpecification commands(Object body) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
    }

    public Response post(String path, Object body) {
        return commands(body).post("/api/filing" + path);
    }

    public Response put(String path, Object body) {
        return commands(body).put("/api/filing" + path);
    }

    public Response get(String path) {
        return asks().get("/api/filing" + path);
    }

    public String begins() {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/filing/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public int versionOf(String submission) {
        return get("/submissions/" + submission)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    public Response uploads(String submission, String kind, String language, String translationOf, byte[] pdf) {
        RequestSpecification request = asks().contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + kind + "." + language + ".pdf")
                .queryParam("kind", kind)
                .queryParam("language", language)
                .body(pdf);
        if (translationOf != null) {
            request.queryParam("translationOf", translationOf);
        }
        return request.post("/api/filing/submissions/" + submission + "/documents");
    }

    /** @return the id of the document just uploaded */
    public String adds(String submission, String kind, String language, String translationOf) {
        List<String> ids = uploads(submission, kind, language, translationOf, TestPdf.ofPages(2))
                .then()
                .statusCode(201)
                .extract()
                .path("documents.id");
        return ids.getLast();
    }

    /** A complete draft but for the signature. */
    public Map<String, Object> writing(String submission, String poaDocument, String apostille) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("version", versionOf(submission));
        draft.put("partyType", "foreign_enterprise");
        draft.put("court", TestTokens.COURT);
        draft.put("cause", "88.7");
        draft.put("claimAmount", "480000.00");
        draft.put("claimCurrency", "USD");
        draft.put("exchangeRate", "7.10");
        draft.put("exchangeRateOn", "2026-11-20");
        draft.put("claims", "1. Payment of USD 480,000. 2. Costs.");
        draft.put("facts", "Two machining centres were delivered on 12 March 2026 and not paid.");
        draft.put("jurisdictionBasis", "Clause 14 of the contract names this court.");
        draft.put("warningAcknowledged", true);
        draft.put("litigants", ONE_AGAINST_ONE);
        List<Map<String, String>> steps = new ArrayList<>();
        if (poaDocument != null) {
            steps.add(Map.of("step", "SIGNED", "doneOn", "2026-09-01", "documentId", poaDocument));
            steps.add(Map.of("step", "NOTARISED", "doneOn", "2026-09-02", "documentId", poaDocument));
            steps.add(Map.of("step", "APOSTILLED", "doneOn", "2026-09-08", "documentId", apostille));
        }
        draft.put("powerOfAttorney", steps);
        return draft;
    }

    public static Map<String, String> plaintiff(String name) {
        return Map.of(
                "role", "PLAINTIFF",
                "kind", "COMPANY",
                "originalName", name,
                "chineseName", "莱茵兰机械制造有限公司",
                "representative", "Dr. Katrin Vogel, managing director",
                "country", "DE",
                "address", "Industriestraße 12, 50735 Köln",
                "email", "legal@rheinland.example",
                "language", "en",
                "zone", "Europe/Berlin");
    }

    public static Map<String, String> defendant(String original, String latin, String chinese, String country) {
        return Map.of(
                "role", "DEFENDANT",
                "kind", "COMPANY",
                "originalName", original,
                "latinName", latin,
                "chineseName", chinese,
                "country", country,
                "address", "서울특별시 금천구 디지털로 130",
                "email", "office@hanbit.example",
                "language", "ko",
                "zone", "Asia/Seoul");
    }

    /** A draft with all papers, written and signed. */
    public String prepares() {
        return prepares(ONE_AGAINST_ONE);
    }

    /** The same, with these plaintiffs and defendants. */
    public String prepares(List<Map<String, String>> litigants) {
        String id = begins();
        String claim = adds(id, "STATEMENT_OF_CLAIM", "en", null);
        adds(id, "STATEMENT_OF_CLAIM", "zh-CN", claim);
        String poa = adds(id, "POWER_OF_ATTORNEY", "en", null);
        adds(id, "POWER_OF_ATTORNEY", "zh-CN", poa);
        String apostille = adds(id, "APOSTILLE", "en", null);
        adds(id, "APOSTILLE", "zh-CN", apostille);
        String contract = adds(id, "CONTRACT", "ko", null);
        adds(id, "CONTRACT", "zh-CN", contract);
        Map<String, Object> draft = writing(id, poa, apostille);
        draft.put("litigants", litigants);
        put("/submissions/" + id, draft).then().statusCode(200);
        signs(id);
        return id;
    }

    /** A submission that this court has received. */
    public String filesAt(String court) {
        return files("court", court);
    }

    /** A submission with this cause, by its number. */
    public String filesOn(String cause) {
        return files("cause", cause);
    }

    private String files(String field, String value) {
        String id = prepares();
        Map<String, Object> draft = writing(id, null, null);
        draft.put(field, value);
        draft.put("powerOfAttorney", get("/submissions/" + id).path("powerOfAttorney"));
        put("/submissions/" + id, draft).then().statusCode(200);
        signs(id);
        lodges(id).then().statusCode(201);
        return id;
    }

    public void signs(String submission) {
        post(
                        "/submissions/" + submission + "/signature",
                        Map.of("name", "Katrin Vogel", "version", versionOf(submission)))
                .then()
                .statusCode(201);
    }

    public Response lodges(String submission) {
        return post("/submissions/" + submission + "/lodgement", Map.of("version", versionOf(submission)));
    }

    /** A submission that the court has received. */
    public String files() {
        String id = prepares();
        lodges(id).then().statusCode(201);
        return id;
    }

    public int versionSeen(String submission) {
        return get("/reviews/" + submission).then().statusCode(200).extract().path("submission.version");
    }

    public Response takes(String submission) {
        return put("/reviews/" + submission + "/reviewer", Map.of("version", versionSeen(submission)));
    }

    public Response accepts(String submission) {
        return post(
                "/submissions/" + submission + "/acceptance",
                Map.of("version", versionSeen(submission), "exchangeRate", "7.10"));
    }

    public Response notifies(String submission, String... codes) {
        List<Map<String, String>> items = new ArrayList<>();
        for (String code : codes) {
            items.add(Map.of("code", code, "remark", "Please see " + code));
        }
        return post(
                "/submissions/" + submission + "/deficiency-notices",
                Map.of("version", versionSeen(submission), "items", items, "note", "All at once."));
    }

    /** The case of a submission that this clerk accepts. */
    public String registers(String submission) {
        takes(submission).then().statusCode(200);
        return accepts(submission).then().statusCode(201).extract().path("caseId");
    }

    /** A paper in a case, as handed in. */
    public JsonPath handsIn(String caseId, String kind, String... addressees) {
        JsonPath draft = readies(caseId, kind, addressees);
        return files(caseId, draft).then().statusCode(201).extract().jsonPath();
    }

    public Response files(String caseId, JsonPath draft) {
        return post(
                "/cases/" + caseId + "/papers/" + draft.getString("id") + "/filing",
                Map.of("version", draft.getLong("version")));
    }

    /** A paper that can be handed in. */
    public JsonPath readies(String caseId, String kind, String... addressees) {
        String papers = "/cases/" + caseId + "/papers";
        JsonPath draft = asks().contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + papers)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("purpose", "That it was delivered");
        said.put("source", "The carrier");
        said.put("addressees", addressees);
        return put(papers + "/" + draft.getString("id"), said)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
