package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.comity.testing.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Whoever holds a letter and doubts it")
class LetterTest extends CourtTest {

    private static final Pattern REFERENCE = Pattern.compile("\\b([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\\b");

    @Inject
    Clock clock;

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
    }

    @Test
    @DisplayName("learns by its reference which court sent it and on which day, and nothing else")
    void isReal() throws Exception {
        started(requestIn(caseAgainst("US")), true, null);
        String reference = referenceInMail();
        String wide = reference.toLowerCase().replace('-', ' ');
        for (String typed : List.of(reference, wide, reference.replace("-", ""))) {
            asked(typed)
                    .statusCode(200)
                    .body("$", aMapWithSize(2))
                    .body("court.zh", is("杭州市中级人民法院"))
                    .body("sentOn", is(CourtClock.dateOf(clock.instant()).toString()));
        }
        assertEquals(
                "<" + reference.replace("-", "") + "@comity.example>",
                TestMail.to(email).getLast().getMessageID());
    }

    @Test
    @DisplayName("is told alike of a reference that no letter has and of one that can be none")
    void isNotReal() {
        String unknown = asked("0000-0000-0000").statusCode(404).extract().path("title");
        for (String none : List.of("hello", "K7QM", "1".repeat(500), "'; drop table sent_letter", "参考")) {
            asked(none).statusCode(404).body("code", is("letter-not-found")).body("title", is(unknown));
        }
    }

    @Test
    @DisplayName("is told of none where no server took the letter")
    void neverSent() throws Exception {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(Manner.CLOSES_AT_THE_FINAL_DOT);
        started(request, true, null);
        asked(referenceIn(MailRelay.taken())).statusCode(200);

        MailRelay.behave(Manner.REFUSES_THE_CONTENT);
        started(request, true, null);
        asked(referenceIn(MailRelay.refused())).statusCode(404);
    }

    private ValidatableResponse asked(String reference) {
        return addressee().get("/api/service/letters/{reference}", reference).then();
    }

    private String referenceInMail() {
        String text = mailText();
        assertTrue(text.contains("/letters"), text);
        return referenceIn(text);
    }

    /** The message id bears it too, whatever way the text is encoded in transit. */
    private static String referenceIn(String mail) {
        Matcher found = REFERENCE.matcher(mail);
        if (found.find()) {
            return found.group(1);
        }
        Matcher id = Pattern.compile("Message-ID: <([0-9A-Z]{12})@").matcher(mail);
        assertTrue(id.find(), mail);
        return id.group(1);
    }
}
