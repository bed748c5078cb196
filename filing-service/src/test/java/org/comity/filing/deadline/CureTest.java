package org.comity.filing.deadline;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The last day to correct a filing")
class CureTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int LONG_AGO = 40;

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    Deadlines deadlines;

    @Inject
    DeficiencyNotices notices;

    @Inject
    EntityManager database;

    private String submission;

    @BeforeEach
    void asked() {
        submission = filer.files();
        clerk.takes(submission).then().statusCode(200);
        clerk.notifies(submission, "poa-missing").then().statusCode(201);
        await().atMost(SOON).until(() -> cure().getString("id") != null);
    }

    private JsonPath cure() {
        return JsonPath.from(clerk.get("/reviews/" + submission).asString()).setRootPath("cure");
    }

    /** As if the notice had been sent long ago. */
    private void lapses() {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID id = UUID.fromString(submission);
            Derivation counted = Derivation.of("FIL-04", today.minusDays(LONG_AGO));
            database.createNativeQuery(
                            "update deficiency_notice set sent_at = sent_at - interval '40 days' where submission_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            notices.of(id).getLast().prolong(counted);
            deadlines.ofSubmission(id).getLast().startEarlier(Instant.now().minus(Duration.ofDays(LONG_AGO)), counted);
        });
    }

    private Response extended(TestFiler by, int days) {
        JsonPath cure = cure();
        return by.post(
                "/deadlines/" + cure.getString("id") + "/extension",
                Map.of(
                        "version",
                        cure.getLong("version"),
                        "days",
                        days,
                        "ground",
                        "APPLICATION",
                        "appliedOn",
                        today.toString(),
                        "reason",
                        "The apostille takes longer."));
    }

    @Test
    @DisplayName(
            "is the filer's: before it is over no clerk takes the filing; after it a clerk does, and gives it back")
    void lapsed() {
        clerk.takes(submission).then().statusCode(409).body("code", is("submission-still-with-filer"));
        filer.get("/submissions/" + submission).then().body("status", is("DEFICIENT"));

        lapses();
        clerk.takes(submission)
                .then()
                .statusCode(200)
                .body("submission.status", is("IN_REVIEW"))
                .body("submission.notices", hasSize(1))
                .body("cure.state", is("LAPSED"));
        clerk.post(
                        "/submissions/" + submission + "/return",
                        Map.of("version", clerk.versionSeen(submission), "reasons", "Nothing was corrected in time."))
                .then()
                .statusCode(201)
                .body("status", is("RETURNED"));
        await().atMost(SOON).until(() -> cure().getBoolean("settled"));
    }

    @Test
    @DisplayName("kept late is marked, and the filing goes on")
    void late() {
        lapses();
        filer.signs(submission);
        filer.put("/submissions/" + submission + "/notice/items/0", Map.of("answer", "It follows by post."))
                .then()
                .statusCode(200);
        filer.lodges(submission).then().statusCode(201);
        await().atMost(SOON).until(() -> cure().getBoolean("late"));
        clerk.takes(submission).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "is moved by a clerk on application; the filer reads the new day where the notice is, and what to do next has it")
    void longer() {
        extended(clerk, 15)
                .then()
                .statusCode(201)
                .body("state", is("EXTENDED"))
                .body("acts.reason", contains("The apostille takes longer."));
        String lastDay = cure().getString("derivation.lastDay");
        filer.get("/submissions/" + submission)
                .then()
                .body("notices[0].cureBy", is(lastDay))
                .body("notices[0].derivation.lastDay", is(lastDay));
        filer.get("/next-steps")
                .then()
                .body("find { it.submissionId == '" + submission + "' }.deadline.lastDay", is(lastDay));
        clerk.get("/reviews/" + submission).then().body("cure.acts[0].before.lastDay", notNullValue());
    }

    @ParameterizedTest(name = "{0} days more, by a clerk of {1}, {2} days after the notice: {3}")
    @CsvSource({
        "25, 浙01, 0, deadline-extension-too-long",
        "15, 沪01, 0, deadline-not-found",
        "15, 浙01, 40, deadline-application-too-late"
    })
    @DisplayName("is not moved")
    void notLonger(int days, String court, int ago, String code) {
        if (ago > 0) {
            lapses();
        }
        String before = cure().getString("derivation.lastDay");
        extended(TestFiler.clerkOf(court), days).then().body("code", is(code));
        assertEquals(before, cure().getString("derivation.lastDay"));
    }
}
