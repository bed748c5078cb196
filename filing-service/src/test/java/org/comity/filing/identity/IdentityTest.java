package org.comity.filing.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who an account is")
class IdentityTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    DataSource database;

    private String underReview() {
        String id = filer.files();
        clerk.takes(id).then().statusCode(200);
        return id;
    }

    private Response finds(TestFiler who, String id, Map<String, Object> changes) {
        Map<String, Object> found = new HashMap<>();
        found.put("version", clerk.versionSeen(id));
        found.put("outcome", "VERIFIED");
        found.put("means", "DOCUMENTS");
        found.putAll(changes);
        return who.post("/reviews/" + id + "/identity/findings", found);
    }

    private Response seenIn(String id) {
        return clerk.get("/reviews/" + id + "/identity");
    }

    @Test
    @DisplayName("is known by a mail address alone until a court checked it; the result is told in three working days")
    void registered() {
        String id = underReview();
        filer.get("/identity")
                .then()
                .statusCode(200)
                .body("level", is("REGISTERED"))
                .body("last", nullValue())
                .body("tellBy", nullValue());
        seenIn(id)
                .then()
                .statusCode(200)
                .body("level", is("REGISTERED"))
                .body("last", nullValue())
                .body("tellBy.rule", is("FIL-01"))
                .body("tellBy.length", is(3))
                .body("tellBy.unit", is("WORKING_DAY"))
                .body("tellBy.confidence", is("VERIFIED"));
    }

    @Test
    @DisplayName("once verified stands for its later filings, at this court and at others; the filer is told")
    void verified() throws SQLException {
        String id = underReview();
        finds(clerk, id, Map.of("means", "VIDEO"))
                .then()
                .statusCode(201)
                .body("level", is("VERIFIED"))
                .body("tellBy", nullValue());
        filer.get("/identity")
                .then()
                .body("level", is("VERIFIED"))
                .body("last.means", is("VIDEO"))
                .body("last.court", is(TestTokens.COURT))
                .body("last.foundAt", notNullValue());
        assertThat(told(id)).containsExactly(true);

        String later = filer.files();
        seenIn(later).then().body("level", is("VERIFIED")).body("tellBy", nullValue());
        String elsewhere = filer.filesAt("苏05");
        TestFiler.clerkOf("苏05")
                .get("/reviews/" + elsewhere + "/identity")
                .then()
                .body("level", is("VERIFIED"))
                .body("last.court", is(TestTokens.COURT))
                .body("tellBy", nullValue());
        TestFiler.party().get("/identity").then().body("level", is("REGISTERED"));
    }

    @Test
    @DisplayName(
            "that could not be verified is found so with grounds, which the filer reads; what comes later is checked anew")
    void notVerified() throws SQLException {
        String id = underReview();
        finds(clerk, id, Map.of("outcome", "NOT_VERIFIED", "grounds", " "))
                .then()
                .statusCode(422)
                .body("code", is("identity-finding-unexplained"));
        assertThat(told(id)).isEmpty();
        finds(clerk, id, Map.of("outcome", "NOT_VERIFIED", "grounds", "The passport has expired."))
                .then()
                .statusCode(201)
                .body("level", is("REGISTERED"))
                .body("tellBy", nullValue());
        filer.get("/identity")
                .then()
                .body("level", is("REGISTERED"))
                .body("last.outcome", is("NOT_VERIFIED"))
                .body("last.grounds", is("The passport has expired."));
        assertThat(told(id)).containsExactly(false);

        String later = filer.files();
        seenIn(later).then().body("level", is("REGISTERED")).body("tellBy.rule", is("FIL-01"));
        finds(clerk, id, Map.of()).then().statusCode(201).body("level", is("VERIFIED"));
        finds(clerk, id, Map.of("outcome", "NOT_VERIFIED", "grounds", "Somebody else's."))
                .then()
                .statusCode(201);
        filer.get("/identity").then().body("level", is("REGISTERED"));
    }

    @Test
    @DisplayName("is found by the clerk who reviews the filing as it stands, and by nobody else")
    void byWhom() {
        String id = underReview();
        finds(TestFiler.clerk(), id, Map.of()).then().statusCode(409).body("code", is("submission-already-handled"));
        finds(TestFiler.clerkOf("沪01"), id, Map.of()).then().statusCode(404);
        finds(clerk, id, Map.of("version", 0)).then().statusCode(409).body("code", is("submission-changed"));
        finds(filer, id, Map.of()).then().statusCode(403);
        TestFiler.judge().get("/reviews/" + id + "/identity").then().statusCode(403);
        filer.get("/reviews/" + id + "/identity").then().statusCode(403);
        finds(clerk, id, Map.of("grounds", "x".repeat(2001))).then().statusCode(400);
        filer.get("/identity").then().body("level", is("REGISTERED"));
    }

    /** Whether what was told of the filing said that it was verified; the grounds are told nobody. */
    private List<Boolean> told(String submission) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select data from outbox_event where type = 'IdentityChecked' and subject = ?")) {
            select.setObject(1, UUID.fromString(submission));
            List<Boolean> said = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    assertThat(row.getString(1))
                            .contains(filer.account.toString())
                            .doesNotContain("passport");
                    said.add(row.getString(1).replace(" ", "").contains("\"verified\":true"));
                }
            }
            return said;
        }
    }
}
