package org.comity.filing.called;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtDocumentKind;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who is heard in a case besides its parties")
class CalledPersonTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private String persons;
    private String suing;
    private String sued;
    private String paper;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        persons = "/cases/" + caseId + "/called-persons";
        paper = plaintiff.handsIn(caseId, "STATEMENT").getString("id");
    }

    private static Map<String, Object> calling(String as, String party, String name, String paper) {
        Map<String, Object> calling = new HashMap<>();
        calling.put("calledAs", as);
        calling.put("partyId", party);
        calling.put("name", name);
        calling.put("language", "fr");
        calling.put("about", "三月交付的货物");
        calling.put("paperId", paper);
        calling.put("reasons", "其了解案件情况。");
        return calling;
    }

    private JsonPath called(String as, String party, String name, String by) {
        return judge.post(persons, calling(as, party, name, by))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response releases(TestFiler who, JsonPath person) {
        return who.post(
                persons + "/" + person.getString("id") + "/release",
                Map.of("version", person.getLong("version"), "reasons", "已作证。"));
    }

    @Test
    @DisplayName("is admitted with the paper by which a party names them: all parties read whom, and are told")
    void isCalled() {
        JsonPath witness = called("WITNESS", suing, "Anna Weber", paper);
        for (TestFiler each : List.of(plaintiff, defendant, clerk, judge)) {
            each.get(persons)
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("Anna Weber"))
                    .body("items[0].calledAs", is("WITNESS"))
                    .body("items[0].partyId", is(suing))
                    .body("items[0].language", is("fr"))
                    .body("items[0].releasedAt", nullValue());
            each.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.find { it.what == 'PERSON_CALLED' }.details.called", is("Anna Weber"))
                    .body("items.find { it.what == 'PERSON_CALLED' }.details.calledAs", is("WITNESS"));
        }
        JsonPath told =
                TestFacts.of(parties.getEntityManager(), "PersonCalled", caseId).getFirst();
        assertThat(told.getString("personId")).isEqualTo(witness.getString("id"));
        assertThat(told.getList("accountIds", String.class))
                .containsExactlyInAnyOrder(plaintiff.account.toString(), defendant.account.toString());
        TestFiler.party().get(persons).then().statusCode(404);
        TestFiler.clerkOf("京01").get(persons).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0} for the {1} by a {2} granted to the plaintiff: {3}")
    @DisplayName(
            "is named by a granted application for such a person as well, of that party, and by none that is not granted")
    @CsvSource({
        "WITNESS, plaintiff, WITNESS, 201",
        "WITNESS, plaintiff, JOINDER, 422",
        "WITNESS, plaintiff, APPRAISAL, 422",
        "WITNESS, defendant, WITNESS, 422",
        "EXPERT, nobody, APPRAISAL, 201",
        "EXPERT, nobody, WITNESS, 422",
        "EXPERT_ASSISTANT, plaintiff, EXPERT_ASSISTANT, 201",
        "EXPERT_ASSISTANT, plaintiff, WITNESS, 422"
    })
    void byApplication(String as, String party, String kind, int status) {
        String applications = "/cases/" + caseId + "/applications";
        Map<String, String> fields = ApplicationKinds.find(kind).orElseThrow().fields().stream()
                .collect(Collectors.toMap(CourtDocumentKind.Field::code, field -> "x"));
        JsonPath asked = plaintiff
                .post(applications, Map.of("kind", kind, "fields", fields, "paperIds", List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String whose =
                switch (party) {
                    case "plaintiff" -> suing;
                    case "defendant" -> sued;
                    default -> null;
                };
        Map<String, Object> by = calling(as, whose, "Anna Weber", null);
        by.put("applicationId", asked.getString("id"));
        judge.post(persons, by).then().statusCode(422).body("code", is("called-person-without-ground"));
        judge.post(
                        applications + "/" + asked.getString("id") + "/decision",
                        Map.of("version", asked.getLong("version"), "granted", true, "reasons", "准许"))
                .then()
                .statusCode(201);
        judge.post(persons, by)
                .then()
                .statusCode(status)
                .body(
                        status == 201 ? "applicationId" : "code",
                        is(status == 201 ? asked.getString("id") : "called-person-without-ground"));
    }

    @ParameterizedTest(name = "{0} of {1} by {2}: {3}")
    @CsvSource({
        "WITNESS, plaintiff, paper, 201,",
        "WITNESS, plaintiff, nothing, 422, called-person-without-ground",
        "WITNESS, nobody, nothing, 201,",
        "EXPERT, nobody, nothing, 201,",
        "EXPERT, plaintiff, paper, 422, called-person-by-the-court",
        "EXPERT_ASSISTANT, plaintiff, paper, 201,",
        "WITNESS, defendant, paper, 422, called-person-without-ground",
        "EXPERT_ASSISTANT, nobody, nothing, 422, called-person-for-a-party",
        "WITNESS, stranger, paper, 422, called-person-for-a-party"
    })
    void who(String as, String party, String by, int status, String code) {
        String whose =
                switch (party) {
                    case "plaintiff" -> suing;
                    case "defendant" -> sued;
                    case "stranger" -> UUID.randomUUID().toString();
                    default -> null;
                };
        Response answer = judge.post(persons, calling(as, whose, "Li Min", by.equals("paper") ? paper : null));
        answer.then().statusCode(status);
        if (code != null) {
            answer.then().body("code", is(code));
        }
        plaintiff.get(persons).then().body("items", hasSize(code == null ? 1 : 0));
    }

    @Test
    @DisplayName("a party is assisted by two and no more, until one is released")
    void twoAssistants() {
        JsonPath first = called("EXPERT_ASSISTANT", suing, "One", paper);
        called("EXPERT_ASSISTANT", suing, "Two", paper);
        judge.post(persons, calling("EXPERT_ASSISTANT", suing, "Three", paper))
                .then()
                .statusCode(409)
                .body("code", is("called-persons-enough"));
        called(
                "EXPERT_ASSISTANT",
                sued,
                "Three",
                defendant.handsIn(caseId, "STATEMENT").getString("id"));
        releases(clerk, first).then().statusCode(201).body("releasedByName", notNullValue());
        called("EXPERT_ASSISTANT", suing, "Four", paper);
    }

    @Test
    @DisplayName("is released once, in the version that was seen, and is heard no more")
    void isReleased() {
        JsonPath witness = called("WITNESS", null, "Anna Weber", null);
        judge.post(persons, calling("WITNESS", suing, "Anna Weber", paper))
                .then()
                .statusCode(409)
                .body("code", is("called-person-known"));
        judge.post(
                        persons + "/" + witness.getString("id") + "/release",
                        Map.of("version", witness.getLong("version") + 1, "reasons", "x"))
                .then()
                .statusCode(409)
                .body("code", is("called-person-changed"));
        releases(judge, witness).then().statusCode(201).body("releasedBecause", is("已作证。"));
        releases(judge, witness).then().statusCode(409).body("code", is("called-person-released"));
        defendant.get(persons).then().body("items[0].releasedAt", notNullValue());
        assertThat(TestFacts.of(parties.getEntityManager(), "PersonReleased", caseId))
                .hasSize(1);
        plaintiff
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'PERSON_RELEASED' }.details.note", is("已作证。"));
        called("WITNESS", null, "Anna Weber", null);
    }

    @Test
    @DisplayName("is called by the court of the case alone, whole, before it is decided, by a paper of that case")
    void badInput() {
        JsonPath witness = called("WITNESS", null, "Anna Weber", null);
        Map<String, Object> another = calling("WITNESS", null, "Li Min", null);
        plaintiff.post(persons, another).then().statusCode(403);
        releases(plaintiff, witness).then().statusCode(403);
        TestFiler.judge().post(persons, another).then().statusCode(404);
        TestFiler.clerkOf("京01").post(persons, another).then().statusCode(404);
        releases(TestFiler.clerkOf("京01"), witness).then().statusCode(404);
        for (String field : List.of("name", "about", "reasons")) {
            Map<String, Object> without = new HashMap<>(another);
            without.put(field, " ");
            judge.post(persons, without).then().statusCode(400);
        }
        Map<String, Object> asNothing = new HashMap<>(another);
        asNothing.put("calledAs", null);
        judge.post(persons, asNothing).then().statusCode(400);
        String other = clerk.registers(plaintiff.files());
        String foreign = clerk.handsIn(other, "LETTER", "PLAINTIFF").getString("id");
        judge.post(persons, calling("WITNESS", suing, "Li Min", foreign)).then().statusCode(404);
        clerk.post(
                        "/cases/" + other + "/called-persons/" + witness.getString("id") + "/release",
                        Map.of("version", 0, "reasons", "x"))
                .then()
                .statusCode(404)
                .body("code", is("called-person-not-found"));
        clerk.get("/cases/" + other + "/called-persons").then().body("items", empty());
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        judge.post(persons, another).then().statusCode(409).body("code", is("called-person-too-late"));
        plaintiff.get(persons).then().body("items", hasSize(1));
    }
}
