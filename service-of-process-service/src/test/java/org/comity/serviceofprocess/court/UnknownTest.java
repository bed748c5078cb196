package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.comity.testing.TestEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("What no table knows")
class UnknownTest extends CourtTest {

    private UnaryOperator<String> told = UnaryOperator.identity();

    private static final List<String> ON_DESTINATION =
            List.of("TREATY_CENTRAL_AUTHORITY", "BILATERAL_TREATY", "DIPLOMATIC", "POSTAL", "ELECTRONIC");

    @ParameterizedTest(name = "a state {0} is asked about on every channel that turns on it, and its request is kept")
    @ValueSource(strings = {"ZA", "ZZ", "QQ"})
    void state(String country) {
        UUID caseId = caseAgainst("US");
        String request = opened(caseId, Map.of("country", country, "addressKnown", true));
        Map<String, String> answers = new HashMap<>();
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .statusCode(200)
                .body("advice.situation.country", is(country))
                .extract()
                .<List<Map<String, String>>>path("advice.channels")
                .forEach(each -> answers.put(each.get("channel"), each.get("answer")));
        ON_DESTINATION.forEach(channel -> assertEquals("ASK", answers.get(channel), channel));
        asClerk()
                .body(Map.of("channel", "POSTAL", "sentTo", "1 Main Street"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(422)
                .body("code", is("channel-needs-reasons"))
                .body("grounds", not(empty()));
    }

    @Test
    @DisplayName("a territory of a known state opens nothing that its state's declarations would")
    void territory() {
        UUID caseId = caseAgainst("US");
        String request = opened(caseId, Map.of("territory", "Atlantis", "addressKnown", true));
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("advice.situation.territory", is("Atlantis"))
                .body(
                        "advice.channels.findAll { it.channel in ['TREATY_CENTRAL_AUTHORITY', 'POSTAL', 'ELECTRONIC'] }.answer",
                        everyItem(is("ASK")));
    }

    @ParameterizedTest(name = "{0} = {1} is refused with a code, and nothing is opened")
    @CsvSource({"country, kr", "country, KOR", "nationality, Korean", "paper, POEM", "establishment, EMBASSY"})
    void word(String field, String value) {
        UUID caseId = caseAgainst("US");
        Map<String, Object> asked = new HashMap<>(openRequest());
        if (field.equals("paper")) {
            asked.put("paper", value);
        } else {
            asked.put("facts", Map.of(field, value));
        }
        asClerk()
                .body(asked)
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(400)
                .body("code", is("request-not-valid"))
                .body("grounds", not(empty()));
        asClerk()
                .get("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName(
            "an addressee of a kind and in a state that another module tells and nobody here knows is kept, and asked about until a person says what it is")
    void toldByAnotherModule() {
        // Given what no release publishes yet
        told = data -> data.replace("\"COMPANY\"", "\"TRUST\"").replace("\"country\":\"QQ\"", "\"country\":\"KOR\"");
        UUID caseId = caseAgainst("QQ");
        asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("parties[1].name", is("주식회사 한빛무역"))
                .body("parties[1].kind", nullValue())
                .body("parties[1].country", nullValue());
        // When nobody knows more, nor only where it is
        for (Map<String, Object> facts : List.<Map<String, Object>>of(
                Map.of("addressKnown", true), Map.of("addressKnown", true, "country", "US"))) {
            advised(caseId, facts)
                    .body("situation.kind", nullValue())
                    .body("channels.answer", everyItem(is("ASK")))
                    .body("channels.next", everyItem(not(empty())));
        }
        // Then what a person says counts
        advised(caseId, Map.of("addressKnown", true, "country", "US", "kind", "COMPANY"))
                .body("situation.kind", is("COMPANY"))
                .body("channels.find { it.channel == 'TREATY_CENTRAL_AUTHORITY' }.answer", is("OPEN"));
        advised(caseId, Map.of("addressKnown", true, "country", "US", "foreignState", true))
                .body("situation.kind", is("FOREIGN_STATE"));
        String request = opened(caseId, Map.of("addressKnown", true, "country", "US"));
        asClerk()
                .body(Map.of("channel", "POSTAL", "sentTo", "1 Main Street"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(422)
                .body("code", is("channel-needs-reasons"));
    }

    @Test
    @DisplayName("what the case file says of the kind no clerk says otherwise")
    void kindOnFile() {
        advised(caseAgainst("US"), Map.of("addressKnown", true, "kind", "PERSON"))
                .body("situation.kind", is("COMPANY"));
    }

    private ValidatableResponse advised(UUID caseId, Map<String, Object> facts) {
        Map<String, Object> asked = new HashMap<>(openRequest());
        asked.put("facts", facts);
        return asClerk()
                .body(asked)
                .post("/api/service/cases/" + caseId + "/advice")
                .then()
                .statusCode(200);
    }

    /** As a release to come might tell it: {@link TestEvents} takes nothing that is not as published. */
    @Override
    void tell(String type, UUID subject, Map<String, Object> data) {
        String published =
                TestEvents.event(type, subject, json.valueToTree(data).toString());
        TestEvents.tell("filing-service", subject, told.apply(published));
    }

    private String opened(UUID caseId, Map<String, Object> facts) {
        Map<String, Object> asked = new HashMap<>(openRequest());
        asked.put("facts", facts);
        return asClerk()
                .body(asked)
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
