package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first saved word to the docket, over HTTP on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Filing")
class FilingJourneyTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Nested
    @DisplayName("As a filer")
    class AsAFiler {

        @Test
        @DisplayName("I get the exact instant in the court's time and in mine")
        void getsAReceipt() {
            String id = filer.prepares();

            Response receipt = filer.lodges(id);

            receipt.then()
                    .statusCode(201)
                    .body("courtZone", is("Asia/Shanghai"))
                    .body(
                            "receivedByCourtClock",
                            matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+08:00"))
                    .body("filerZone", is("Europe/Berlin"))
                    .body("receivedByFilerClock", matchesPattern(".*\\+0[12]:00"))
                    .body("contentDigest", matchesPattern("[0-9a-f]{64}"))
                    .body("documents", hasSize(8))
                    .body("plaintiffs", contains("Rheinland Maschinenbau GmbH"))
                    .body("defendants", contains("한빛정밀 주식회사"))
                    .body("claimAmount", is("480000.00"))
                    .body("claimCurrency", is("USD"))
                    .body(
                            "reference",
                            matchesPattern("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}"))
                    .body("decisionDue.rule", is("FIL-02"))
                    .body("decisionDueByOtherClock.rule", is("FIL-03"));
            String reference = receipt.path("reference");
            clerk.get("/reviews/" + id).then().body("submission.reference", is(reference));
            filer.get("/submissions/" + id)
                    .then()
                    .body("status", is("SUBMITTED"))
                    .body("tab", is("UNDER_REVIEW"));
        }

        @Test
        @DisplayName("I learn every defect at once, each with its source, and nothing is filed")
        void learnsEveryDefect() {
            String id = filer.begins();

            filer.post("/submissions/" + id + "/check", Map.of())
                    .then()
                    .statusCode(200)
                    .body(
                            "code",
                            hasItems("court-not-chosen", "facts-missing", "defendant-unidentified", "claim-unsigned"))
                    .body("find { it.code == 'facts-missing' }.source", is("CPL 122(3), 124(3)"))
                    .body("find { it.code == 'evidence-missing' }.mayComeLater", is(true));

            filer.lodges(id)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", is("submission-not-complete"))
                    .body("grounds.code", hasItems("court-not-chosen", "facts-missing"))
                    .body("grounds.code", not(hasItem("evidence-missing")));
            filer.get("/submissions/" + id).then().body("status", is("DRAFT")).body("submittedAt", nullValue());
        }

        @Test
        @DisplayName("a writing based on another version is refused and told who saved the last")
        void twoWindows() {
            String id = filer.begins();
            Map<String, Object> draft = filer.writing(id, null, null);
            filer.put("/submissions/" + id, draft).then().statusCode(200);

            filer.put("/submissions/" + id, draft)
                    .then()
                    .statusCode(409)
                    .body("code", is("submission-changed"))
                    .body("title", containsString("Rheinland"));
        }

        @Test
        @DisplayName("a changed word takes the signature away")
        void signatureCoversTheContent() {
            String id = filer.prepares();
            Map<String, Object> draft =
                    filer.get("/submissions/" + id).as(new io.restassured.common.mapper.TypeRef<>() {});
            draft.put("claims", "Something else");

            filer.put("/submissions/" + id, draft).then().statusCode(200).body("signature", nullValue());
        }

        @Test
        @DisplayName("sending twice files once")
        void sendsTwice() {
            String id = filer.prepares();
            var command = filer.commands(Map.of("version", filer.versionOf(id)));

            Response first = command.post("/api/filing/submissions/" + id + "/lodgement");
            Response second = command.post("/api/filing/submissions/" + id + "/lodgement");

            second.then().statusCode(201).body("receivedAt", is(first.<String>path("receivedAt")));
        }

        @Test
        @DisplayName("names, addresses and phones of any country come back as written, in NFC")
        void internationalFirst() {
            String id = filer.begins();
            Map<String, Object> draft = filer.writing(id, null, null);
            draft.put(
                    "litigants",
                    List.of(
                            TestFiler.plaintiff("Nguye\u0302\u0303n O’Dell & Sons"),
                            TestFiler.defendant("شركة النور", "Al Noor LLC", "光明公司", "AE")));

            filer.put("/submissions/" + id, draft)
                    .then()
                    .statusCode(200)
                    .body("litigants[0].originalName", is("Nguyễn O’Dell & Sons"))
                    .body("litigants[1].originalName", is("شركة النور"));
        }

        @Test
        @DisplayName("a malformed member is refused with its place")
        void malformed() {
            String id = filer.begins();
            Map<String, Object> draft = filer.writing(id, null, null);
            draft.put("claimAmount", "-5");
            draft.put("claimCurrency", "dollars");

            filer.put("/submissions/" + id, draft)
                    .then()
                    .statusCode(400)
                    .body("grounds.field", hasItems("claimAmount", "claimCurrency"))
                    .body(
                            "grounds.find { it.field == 'claimCurrency' }.message",
                            is("This is no currency in use by ISO 4217; one is, for example, USD."));
        }

        @Test
        @DisplayName("a zone that is not on earth is refused, because hearings are shown on its clock")
        void unknownZone() {
            String id = filer.begins();
            Map<String, Object> draft = filer.writing(id, null, null);
            Map<String, Object> martian = new HashMap<>(TestFiler.plaintiff("Olympus Ltd"));
            martian.put("zone", "Mars/Olympus");
            draft.put("litigants", List.of(martian));

            filer.put("/submissions/" + id, draft)
                    .then()
                    .statusCode(400)
                    .body("grounds.field", hasItem("litigants[0].zone"));
        }

        @Test
        @DisplayName("a draft is deleted only when confirmed, a submission never")
        void deletes() {
            String id = filer.prepares();
            filer.asks()
                    .delete("/api/filing/submissions/" + id)
                    .then()
                    .statusCode(422)
                    .body("code", is("deletion-not-confirmed"));

            filer.asks()
                    .delete("/api/filing/submissions/" + id + "?confirm=true")
                    .then()
                    .statusCode(204);

            filer.get("/submissions/" + id).then().statusCode(404);
            String filed = filer.files();
            filer.asks()
                    .delete("/api/filing/submissions/" + filed + "?confirm=true")
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    @DisplayName("As a clerk of the court")
    class AsAClerk {

        @Test
        @DisplayName("I send one notice of all defects, the filer cures them, I register the case")
        void fromDeficiencyToCase() {
            // Given
            String id = filer.files();
            clerk.get("/reviews?limit=200").then().body("items.id", hasItem(id));
            clerk.takes(id).then().statusCode(200).body("mine", is(true)).body("findings.code", hasItem("id-missing"));

            // When the clerk tells the filer
            clerk.notifies(id, "id-missing", "rep-authority-missing").then().statusCode(201);

            // Then the filer sees every item and the last day with its derivation, and cannot skip one
            filer.get("/submissions/" + id)
                    .then()
                    .body("status", is("DEFICIENT"))
                    .body("notices[0].items.code", contains("id-missing", "rep-authority-missing"))
                    .body("notices[0].items[0].message", containsString("identity"))
                    .body("notices[0].derivation.rule", is("FIL-04"))
                    .body("notices[0].derivation.length", is(15));
            String register = filer.adds(id, "IDENTITY", "de", null);
            filer.adds(id, "IDENTITY", "zh-CN", register);
            filer.signs(id);
            filer.lodges(id).then().statusCode(422).body("code", is("deficiency-unanswered"));
            filer.put("/submissions/" + id + "/notice/items/0", Map.of("answer", "Extract uploaded"))
                    .then()
                    .statusCode(200);
            filer.put("/submissions/" + id + "/notice/items/1", Map.of("answer", "Follows"))
                    .then()
                    .statusCode(200);
            // And the receipt of the cure still says when the court first had it: that day stops limitation
            String filed = filer.get("/submissions/" + id).path("submittedAt");
            filer.lodges(id)
                    .then()
                    .statusCode(201)
                    .body("filedAt", is(filed))
                    .body("filedByCourtClock", endsWith("+08:00"))
                    .body("receivedAt", not(is(filed)));

            // And the clerk registers the case
            String caseId = clerk.registers(id);
            filer.get("/cases/" + caseId)
                    .then()
                    .statusCode(200)
                    .body("number", matchesPattern("（20\\d\\d）浙01民初[1-9]\\d*号"))
                    .body("title", is("莱茵兰机械制造有限公司与韩光精密株式会社国际货物买卖合同纠纷"))
                    .body("claimAmountCny", is("3408000.00"))
                    .body("fee.cny", is("34064.00"))
                    .body("fee.steps", hasSize(7))
                    .body("feePayBy.rule", is("FIL-07"))
                    .body("submissionId", is(id))
                    .body("parties.own", contains(true, false));
            filer.get("/cases/" + caseId + "/papers").then().body("items", hasSize(10));
            filer.get("/cases/" + caseId + "/docket")
                    .then()
                    .body(
                            "items.what",
                            contains("FEE_DUE", "CASE_REGISTERED", "RESUBMITTED", "DEFICIENCY_NOTIFIED", "SUBMITTED"))
                    .body("items.find { it.what == 'FEE_DUE' }.deadline.lastDay", notNullValue());

            // In parts: what happened in one instant is neither shown twice nor passed over.
            JsonPath first = filer.get("/cases/" + caseId + "/docket?limit=1").jsonPath();
            JsonPath rest = filer.get("/cases/" + caseId + "/docket?limit=4&after=" + first.getString("next"))
                    .jsonPath();
            assertThat(first.getList("items.what")).isEqualTo(List.of("FEE_DUE"));
            assertThat(rest.getList("items.what"))
                    .isEqualTo(List.of("CASE_REGISTERED", "RESUBMITTED", "DEFICIENCY_NOTIFIED", "SUBMITTED"));
            assertThat(rest.getString("next")).isNull();
        }

        @Test
        @DisplayName("the second of two clerks is told who was first")
        void twoClerks() {
            String id = filer.files();
            TestFiler other = TestFiler.clerk();
            int seen = clerk.versionSeen(id);
            clerk.put("/reviews/" + id + "/reviewer", Map.of("version", seen))
                    .then()
                    .statusCode(200);

            other.put("/reviews/" + id + "/reviewer", Map.of("version", seen))
                    .then()
                    .statusCode(409)
                    .body("title", containsString("书记员 陈"));
            other.accepts(id).then().statusCode(409).body("code", is("submission-already-handled"));
            clerk.accepts(id).then().statusCode(201);
            clerk.post("/submissions/" + id + "/return", Map.of("version", 1, "reasons", "late"))
                    .then()
                    .statusCode(409)
                    .body("code", is("submission-already-handled"));
        }

        @Test
        @DisplayName("cases registered at the same moment have different numbers, without a gap")
        void numbersAtOnce() throws Exception {
            List<String> ids = List.of(filer.files(), filer.files(), filer.files(), filer.files());
            List<String> numbers;
            try (ExecutorService clerks = Executors.newFixedThreadPool(4)) {
                List<Future<String>> registered = ids.stream()
                        .map(id -> clerks.submit(() -> TestFiler.clerk().registers(id)))
                        .toList();
                numbers = new ArrayList<>();
                for (Future<String> each : registered) {
                    numbers.add(clerk.get("/cases/" + each.get()).path("number"));
                }
            }
            List<Integer> serials = numbers.stream()
                    .map(number -> Integer.valueOf(number.replaceAll(".*民初(\\d+)号", "$1")))
                    .sorted()
                    .toList();
            assertThat(serials).doesNotHaveDuplicates();
            assertThat(serials.getLast() - serials.getFirst()).isEqualTo(3);
        }

        @Test
        @DisplayName("a foreign claim needs the rate of the day of acceptance, or nothing changes")
        void foreignClaimNeedsARate() {
            String id = filer.files();
            clerk.takes(id).then().statusCode(200);

            clerk.post("/submissions/" + id + "/acceptance", Map.of("version", clerk.versionSeen(id)))
                    .then()
                    .statusCode(422)
                    .body("code", is("exchange-rate-missing"));

            clerk.get("/reviews/" + id)
                    .then()
                    .body("submission.status", is("IN_REVIEW"))
                    .body("submission.caseId", nullValue());
        }

        @ParameterizedTest
        @DisplayName("a list does not begin where nobody was sent, nor has it no or too many lines")
        @ValueSource(strings = {"/reviews?after=x", "/cases?after=AAAA", "/cases?limit=0", "/reviews?limit=201"})
        void notAPage(String path) {
            clerk.get(path).then().statusCode(400);
        }

        @Test
        @DisplayName("returning needs reasons, which the filer reads")
        void returns() {
            String returned = filer.files();
            clerk.takes(returned).then().statusCode(200);
            clerk.post(
                            "/submissions/" + returned + "/return",
                            Map.of("version", clerk.versionSeen(returned), "reasons", " "))
                    .then()
                    .statusCode(400);
            clerk.post(
                            "/submissions/" + returned + "/return",
                            Map.of("version", clerk.versionSeen(returned), "reasons", "Other court"))
                    .then()
                    .statusCode(201)
                    .body("status", is("RETURNED"));
            filer.get("/submissions/" + returned).then().body("decision.reasons", is("Other court"));
        }
    }

    @Nested
    @DisplayName("As somebody else")
    class AsSomebodyElse {

        @Test
        @DisplayName("without a token nothing is open")
        void noToken() {
            for (String path : List.of("/limits", "/courts", "/submissions", "/reviews", "/cases", "/fees?amount=1")) {
                RestAssured.given().get("/api/filing" + path).then().statusCode(401);
            }
        }

        @Test
        @DisplayName("another party does not learn that a submission, document or case exists")
        void stranger() {
            TestFiler stranger = TestFiler.party();
            String id = filer.files();
            String digest = filer.get("/submissions/" + id).path("documents[0].digest");
            String caseId = clerk.registers(id);
            for (String path : List.of(
                    "/submissions/" + id,
                    "/submissions/" + id + "/receipt",
                    "/cases/" + caseId,
                    "/cases/" + caseId + "/docket",
                    "/documents/" + digest)) {
                stranger.get(path).then().statusCode(404);
            }
            stranger.uploads(id, "EVIDENCE", "en", null, TestPdf.ofPages(1))
                    .then()
                    .statusCode(404);
            stranger.get("/cases").then().body("items", empty()).body("next", nullValue());
        }

        @Test
        @DisplayName("a clerk of another court does not either, and a draft is nobody's but the filer's")
        void anotherCourt() {
            TestFiler elsewhere = TestFiler.clerkOf("粤01");
            String id = filer.files();
            elsewhere.get("/reviews/" + id).then().statusCode(404);
            elsewhere.get("/reviews?limit=200").then().body("items.id", not(hasItem(id)));
            String caseId = clerk.registers(id);
            elsewhere.get("/cases/" + caseId).then().statusCode(404);

            String draft = filer.prepares();
            clerk.get("/reviews/" + draft).then().statusCode(404);
            String digest = filer.get("/submissions/" + draft).path("documents[0].digest");
            clerk.get("/documents/" + digest).then().statusCode(404);
        }

        @Test
        @DisplayName(
                "a party cannot review, a clerk cannot file, a judge reads a case from the moment on in which it is theirs")
        void wrongRoles() {
            String id = filer.files();
            filer.get("/reviews").then().statusCode(403);
            filer.post("/submissions/" + id + "/acceptance", Map.of("version", 1))
                    .then()
                    .statusCode(403);
            clerk.post("/submissions", Map.of()).then().statusCode(403);
            TestFiler judge = TestFiler.judge();
            judge.get("/reviews").then().statusCode(403);
            String caseId = clerk.registers(id);
            judge.get("/cases/" + caseId).then().statusCode(404);
            TestStaff.gives(caseId, judge);
            judge.get("/cases/" + caseId).then().statusCode(200);
        }

        @Test
        @DisplayName("another service fetches a document of a case by its digest, but none of a draft")
        void service() {
            String id = filer.files();
            String digest = filer.get("/submissions/" + id).path("documents[0].digest");
            TestFiler.service().get("/documents/" + digest).then().statusCode(404);
            clerk.registers(id);

            TestFiler.service()
                    .get("/documents/" + digest)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Disposition", containsString("attachment"));
        }
    }

    @Nested
    @DisplayName("The court's policy")
    class Policy {
        @Test
        void isPublished() {
            filer.get("/limits")
                    .then()
                    .body("bytesPerFile", is(50 * 1024 * 1024))
                    .body("mediaTypes", hasItems("application/pdf", "image/jpeg", "video/mp4"));
            filer.get("/courts").then().body("courts.code", hasItem("浙01"));
            filer.get("/causes").then().body("causes.no", hasItem("88.7")).body("causes.no", not(hasItem("499.1")));
            filer.get("/checklist?partyType=foreign_enterprise")
                    .then()
                    .body("items.key", hasItems("incorporation_certificate", "poa"));
            filer.get("/checklist?partyType=martian").then().statusCode(404);
            filer.get("/fees?amount=480000&currency=USD&rate=7.1").then().body("cny", is("34064.00"));
            for (String half : List.of("COUNTERCLAIM", "THIRD_PARTY_CLAIM")) {
                filer.get("/fees?amount=480000&currency=USD&rate=7.1&of=" + half)
                        .then()
                        .body("cny", is("17032.00"))
                        .body("limit", is("halved, Art. 18"));
            }
            filer.get("/fees?amount=480000&currency=USD").then().statusCode(422);
            filer.get("/cases/" + UUID.randomUUID()).then().statusCode(404);
            clerk.get("/deficiency-codes?language=zh-CN").then().body("text", everyItem(notNullValue()));
        }
    }
}
