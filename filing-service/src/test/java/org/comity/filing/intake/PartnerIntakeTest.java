package org.comity.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.filing.TestFiler;
import org.comity.filing.representation.Entering;
import org.comity.filing.submission.Litigant;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The system of a partner")
class PartnerIntakeTest {
    private static final String COURT = "闽02";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestFiler partner = TestFiler.partnerFor(COURT, "闽05");

    @Inject
    EntityManager database;

    @Test
    @DisplayName("registers a case that is marked as its own, and that the court reads as any other")
    void registers() {
        Response answer = partner.post("/cases", sheet("P-1"));

        answer.then()
                .statusCode(201)
                .body("origin", is("PARTNER"))
                .body("reference", is("P-1"))
                .body("caseNumber", containsString(COURT + "民初"));
        String id = answer.path("caseId");
        TestFiler clerk = TestFiler.clerkOf(COURT);
        clerk.get("/cases/" + id)
                .then()
                .statusCode(200)
                .body("origin", is("PARTNER"))
                .body("registeredByName", is("Trade Portal"));
        clerk.get("/cases/" + id + "/docket").then().body("items.by", contains("PARTNER", "PARTY"));
        clerk.get("/cases/" + id + "/intake").then().body("reference", is("P-1"));
        // Whoever registers a case does not take part in it.
        partner.get("/cases/" + id).then().statusCode(404);
        partner.get("/cases").then().body("items", is(List.of()));
        TestFiler.clerkOf("闽05").get("/cases/" + id).then().statusCode(404);
        assertThat(database.createNativeQuery(
                                "select role from audit_trail where case_id = ?1 and act = 'case-registered'")
                        .setParameter(1, UUID.fromString(id))
                        .getSingleResult())
                .isEqualTo("partner");
    }

    @Test
    @DisplayName("registers a reference once; another partner has its own references")
    void once() {
        String id = partner.post("/cases", sheet("P-2")).path("caseId");

        partner.post("/cases", sheet("P-2"))
                .then()
                .statusCode(409)
                .body("code", is("case-reference-taken"))
                .body("title", containsString("P-2"));
        partner.get("/intakes?reference=P-2").then().statusCode(200).body("caseId", is(id));

        TestFiler other = TestFiler.partnerFor(COURT);
        other.get("/intakes?reference=P-2").then().statusCode(404);
        other.post("/cases", sheet("P-2")).then().statusCode(201);
    }

    @Test
    @DisplayName("registers for its courts alone, and only what it has a reference for")
    void refused() {
        Map<String, Object> elsewhere = Sheets.onPaper("浙01");
        partner.post("/cases", elsewhere)
                .then()
                .statusCode(422)
                .body(
                        "grounds.collect { it.field + ' ' + it.code }",
                        contains("court court-not-yours", "reference reference-missing"));
        TestFiler.partnerFor().post("/cases", sheet("P-3")).then().statusCode(422);
    }

    @Test
    @DisplayName("does nothing else that a clerk does")
    void nothingElse() {
        String id = partner.post("/cases", sheet("P-4")).path("caseId");
        String party = TestFiler.clerkOf(COURT).get("/cases/" + id).path("parties[0].id");
        partner.asks()
                .put("/api/filing/cases/" + id + "/parties/" + party + "/appearance-code")
                .then()
                .statusCode(403);
        partner.get("/reviews").then().statusCode(403);
        partner.post("/submissions", Map.of()).then().statusCode(403);
        partner.get("/cases/" + id + "/docket").then().statusCode(404);
        partner.get("/cases/" + id + "/papers").then().statusCode(403);
    }

    @Test
    @DisplayName(
            "is told by the published schema what a case looks like: what the schema refuses, the court refuses at that member")
    void schema() throws IOException {
        // Given a case with every member there is
        JsonNode schema = JSON.readTree(Files.readString(Path.of("..", "docs", "partners", "case.json")));
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
        ObjectNode whole = whole();
        assertThat(validate(rules, whole)).isTrue();
        // When it breaks the schema in one place, then it is refused there
        Map<String, ObjectNode> broken = new TreeMap<>();
        breakEach(schema, schema, "", whole, whole, broken);
        assertThat(broken).hasSizeGreaterThan(60);
        broken.forEach((place, sheet) -> {
            String member = place.substring(0, place.indexOf(' '));
            assertThat(validate(rules, sheet)).as("schema on " + place).isFalse();
            Response answer = partner.post("/cases", sheet.toString());
            assertThat(answer.statusCode()).as(place).isIn(400, 422);
            assertThat(answer.<List<String>>path("grounds.field")).as(place).anyMatch(member::startsWith);
        });
        partner.post("/cases", whole.toString()).then().statusCode(201);
    }

    @Test
    @DisplayName("registers the example of a running case that is published, as it stands")
    void example() throws IOException {
        ObjectNode example =
                (ObjectNode) JSON.readTree(Files.readString(Path.of("..", "docs", "partners", "running-case.json")));
        JsonNode schema = JSON.readTree(Files.readString(Path.of("..", "docs", "partners", "case.json")));
        assertThat(validate(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema.toString()),
                        example))
                .isTrue();
        // What clerks save as a template is the same.
        assertThat(JSON.readTree(
                        Files.readString(Path.of("..", "web", "src", "features", "intake", "runningCase.json"))))
                .isEqualTo(example);
        example.put("court", COURT).put("number", example.get("number").asText().replace("浙01", COURT));
        partner.post("/cases", example.toString()).then().statusCode(201).body("takenOver", is(true));
    }

    @Test
    @DisplayName("finds in the published schema every member that the court reads, and its longest text")
    void schemaIsWhole() throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("..", "docs", "partners", "case.json")));
        assertSame(IntakeSheet.class, schema.get("properties"));
        assertSame(Litigant.class, schema.at("/$defs/party/properties"));
        assertSame(IntakeSheet.ThirdParty.class, schema.at("/$defs/thirdParty/properties"));
        assertSame(IntakeSheet.PastEvent.class, schema.at("/$defs/event/properties"));
        assertSame(IntakeSheet.PastService.class, schema.at("/$defs/service/properties"));
        assertSame(IntakeSheet.PastRepresentative.class, schema.at("/$defs/representative/properties"));
        assertSame(Entering.class, schema.at("/$defs/acting/properties"));
        assertSame(IntakeSheet.SetHearing.class, schema.at("/$defs/hearing/properties"));
    }

    private static void assertSame(Class<? extends Record> read, JsonNode published) {
        assertThat(published.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(read.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : read.getRecordComponents()) {
            Size size = component.getAnnotation(Size.class);
            if (size != null) {
                JsonNode member = published.get(component.getName());
                assertThat(member.path("maxLength")
                                .asInt(member.path("maxItems").asInt()))
                        .as(component.getName())
                        .isEqualTo(size.max());
            }
        }
    }

    /** The whole case, each time with one member broken in one way. */
    private static void breakEach(
            JsonNode schema,
            JsonNode of,
            String path,
            ObjectNode at,
            ObjectNode whole,
            Map<String, ObjectNode> broken) {
        of.get("properties").properties().forEach(member -> {
            String name = member.getKey();
            JsonNode says = member.getValue();
            JsonNode before = at.get(name);
            Map<String, Consumer<ObjectNode>> ways = new HashMap<>();
            ways.put(
                    "not of its type",
                    node -> node.set(name, says.has("items") ? JSON.createObjectNode() : JSON.createArrayNode()));
            if (says.has("maxLength")) {
                ways.put(
                        "too long",
                        node -> node.put(name, "x".repeat(says.get("maxLength").asInt() + 1)));
            }
            if (says.has("minLength")) {
                ways.put("empty", node -> node.put(name, ""));
            }
            if (says.has("pattern") || says.has("enum") || says.has("format")) {
                ways.put("not of its form", node -> node.put(name, "§"));
            }
            if (requires(of.path("required"), name)) {
                ways.put("missing", node -> node.remove(name));
            }
            ways.forEach((how, way) -> {
                way.accept(at);
                broken.put(path + name + " " + how, whole.deepCopy());
                at.set(name, before);
            });
            if (says.at("/items/$ref").isTextual()) {
                String definition = says.at("/items/$ref").asText().substring(1);
                breakEach(
                        schema, schema.at(definition), path + name + "[0].", (ObjectNode) before.get(0), whole, broken);
            }
        });
    }

    private static boolean requires(JsonNode names, String name) {
        return names.valueStream().anyMatch(each -> each.asText().equals(name));
    }

    private static boolean validate(Schema rules, JsonNode sheet) {
        return rules.validate(sheet, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static ObjectNode whole() {
        ObjectNode whole = JSON.valueToTree(Sheets.running(COURT, "（2026）" + COURT + "民初90001号"));
        whole.put("reference", "P-whole");
        whole.set(
                "services",
                JSON.valueToTree(List.of(Map.of("party", 1, "paper", "STATEMENT_OF_CLAIM", "day", "2026-04-01"))));
        whole.set(
                "representatives",
                JSON.valueToTree(List.of(Map.of(
                        "party",
                        1,
                        "as",
                        Map.of("kind", "LAWYER", "name", "陈薇律师", "powers", List.of(), "validFrom", "2026-01-01")))));
        whole.set(
                "hearings",
                JSON.valueToTree(
                        List.of(Map.of("startsAt", "2035-03-06T01:00:00Z", "endsAt", "2035-03-06T02:00:00Z"))));
        whole.set("thirdParties", JSON.valueToTree(List.of(Sheets.thirdParty(true))));
        ObjectNode party = (ObjectNode) ((ArrayNode) whole.get("parties")).get(0);
        party.put("latinName", "Hangzhou Jinggong")
                .put("chineseName", "杭州精工机械有限公司")
                .put("phone", "+8657188880000")
                .put("email", "office@jinggong.example")
                .put("interpreterLanguage", "de")
                .put("zone", "Asia/Shanghai");
        return whole;
    }

    private static Map<String, Object> sheet(String reference) {
        Map<String, Object> sheet = Sheets.onPaper(COURT);
        sheet.put("reference", reference);
        return sheet;
    }
}
