package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A list, read part by part")
class ListsTest extends CourtTest {

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
    }

    @Test
    @DisplayName("of the requests of a case has each once, the oldest first; of one party, only that party's")
    void requests() {
        UUID caseId = caseAgainst("US");
        List<String> opened = new ArrayList<>();
        for (UUID party : List.of(defendant, plaintiff, defendant, defendant, plaintiff)) {
            opened.add(opened(caseId, party));
        }
        String path = "/api/service/cases/" + caseId + "/requests?limit=2";

        assertEquals(opened, read(path, "items.id"));
        assertEquals(List.of(opened.get(1), opened.get(4)), read(path + "&partyId=" + plaintiff, "items.id"));
        assertEquals(
                List.of(opened.get(0), opened.get(2), opened.get(3)), read(path + "&partyId=" + defendant, "items.id"));
    }

    @Test
    @DisplayName("of attempts has each once, the newest first")
    void attempts() {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(Manner.REFUSES_THE_ADDRESS);
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            begun.addFirst(started(request, true, null));
        }

        assertEquals(begun, read("/api/service/requests/" + request + "/electronic-attempts?limit=1", "items.id"));
    }

    @Test
    @DisplayName("of what happened to an attempt has each once, as recorded, also where two share an instant")
    void events() {
        String request = requestIn(caseAgainst("US"));
        String path = "/api/service/requests/" + request + "/electronic-attempts/" + started(request, true, null);

        assertEquals(
                List.of("SUBMITTED_ACCEPTED", "NOTIFIED", "MADE_AVAILABLE"),
                read(path + "/events?limit=1", "items.kind"));
    }

    @ParameterizedTest(name = "is not read with {0}")
    @ValueSource(strings = {"limit=0", "limit=201", "after=elsewhere"})
    void notReadWith(String query) {
        asClerk()
                .get("/api/service/cases/" + caseAgainst("US") + "/requests?" + query)
                .then()
                .statusCode(400)
                .body("code", is("request-not-valid"));
    }

    private String opened(UUID caseId, UUID party) {
        return asClerk()
                .body(openRequest(party, "STATEMENT_OF_CLAIM", List.of(claim)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> read(String path, String what) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath part = asClerk()
                    .get(path + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(part.getList(what));
            next = part.getString("next");
        }
        return found;
    }
}
