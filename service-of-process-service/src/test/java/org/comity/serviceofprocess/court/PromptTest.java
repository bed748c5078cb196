package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.comity.serviceofprocess.court.SmsProviderOfTheTest.Posted;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = SmsProviderOfTheTest.class, restrictToAnnotatedClass = true)
@DisplayName("A reminder by text message")
class PromptTest extends CourtTest {

    private static final String NUMBER = "+82 2-1234-5678";

    @BeforeEach
    void providerTakes() {
        SmsProviderOfTheTest.answers(202);
    }

    @Test
    @DisplayName(
            "names the court and the reference in the addressee's language, not the case or the link; it is no service")
    void isNoService() throws Exception {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, true, null);
        String reference = mailText().replaceAll("(?s).*참조번호: ([0-9A-Z-]+)\\..*", "$1");
        asClerk().get("/api/service/sms").then().statusCode(200).body("on", is(true));

        prompted(request, attempt, NUMBER).then().statusCode(204);

        Posted posted = SmsProviderOfTheTest.posted().getFirst();
        assertEquals("key-of-the-court", posted.secret());
        assertTrue(posted.contentType().startsWith("application/json"), posted.contentType());
        JsonNode body = json.readTree(posted.body());
        assertEquals("+82212345678", body.path("to").asText());
        String text = body.path("text").asText();
        assertTrue(text.contains(reference) && text.contains("송달이 아니며"), text);
        assertFalse(text.contains("/deliveries/") || text.contains("한빛"), text);
        eventsOf(request, attempt)
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "NOTIFIED", "MADE_AVAILABLE", "PROMPTED"))
                .body("items[3].facts.telephone", is("+82212345678"))
                .body("items[3].facts.answer", is("202 {\"id\":\"sms-1\"}"));
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
    }

    @ParameterizedTest(name = "that the provider answers with {0} is on record as {1}, {2}")
    @CsvSource({"400, NOT_PROMPTED, 400", "302, NOT_PROMPTED, 302", "503, NOT_PROMPTED, 503", "0, NOT_PROMPTED,"})
    void refused(int status, String kind, String words) {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, true, null);
        SmsProviderOfTheTest.answers(status);
        prompted(request, attempt, NUMBER).then().statusCode(204);
        eventsOf(request, attempt)
                .body("items[3].kind", is(kind))
                .body("items[3].facts.answer", words == null ? nullValue() : startsWith(words));
        asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .body("items[0].state", is("AVAILABLE"));
    }

    @Test
    @DisplayName("goes out once for the same command")
    void once() {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, true, null);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(TestTokens.clerk(clerk), key)
                    .body(Map.of("telephone", NUMBER))
                    .post(promptsOf(request, attempt))
                    .then()
                    .statusCode(204);
        }
        assertEquals(1, SmsProviderOfTheTest.posted().size());
    }

    @ParameterizedTest(name = "is refused to {0}")
    @CsvSource({"02-1234-5678", "'0082 2 1234 5678'", "+8", "+0123456789", "+1234567890123456", "+82 2 1234 567x"})
    void noNumber(String number) {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, true, null);
        prompted(request, attempt, number).then().statusCode(422).body("code", is("telephone-not-valid"));
        assertEquals(0, SmsProviderOfTheTest.posted().size());
    }

    @Test
    @DisplayName("is for a clerk of the court, and for papers that wait")
    void forWhom() {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        for (String token : new String[] {TestTokens.judge(judge), TestTokens.party(plaintiffAccount)}) {
            as(token)
                    .body(Map.of("telephone", NUMBER))
                    .post(promptsOf(request, attempt))
                    .then()
                    .statusCode(403);
        }
        MailRelay.behave(MailRelay.Manner.REFUSES_THE_ADDRESS);
        try {
            String other = requestIn(caseId);
            String notSent = started(other, true, null);
            prompted(other, notSent, NUMBER).then().statusCode(409).body("code", is("attempt-ended"));
        } finally {
            MailRelay.behave(MailRelay.Manner.PASSES_ON);
        }
        assertEquals(0, SmsProviderOfTheTest.posted().size());
    }

    private Response prompted(String request, String attempt, String number) {
        return asClerk().body(Map.of("telephone", number)).post(promptsOf(request, attempt));
    }

    private static String promptsOf(String request, String attempt) {
        return "/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/prompts";
    }
}
